import type { PanelRequest, PanelView, ParamView } from '../core/views';

/** The request with another column for a role; `null` for "not chosen". */
export function withColumn(request: PanelRequest, role: string, column: number | null): PanelRequest {
  return { ...request, columns: { ...request.columns, [role]: column } };
}

/** The request with another value of a setting. */
export function withParam(request: PanelRequest, id: string, value: string | number | null): PanelRequest {
  return { ...request, params: { ...request.params, [id]: value } };
}

/** Whether a setting applies: it has no condition, or the setting it depends on has the value named. */
export function isShown(param: ParamView, request: PanelRequest): boolean {
  return param.when === null || request.params[param.when.param] === param.when.value;
}

/**
 * What a person typed into a whole-number field.
 * @returns the number, or `null` when it is blank, not whole or outside the setting's range
 */
export function readWhole(param: Pick<ParamView, 'min' | 'max'>, text: string): number | null {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value)) return null;
  return value < (param.min ?? value) || value > (param.max ?? value) ? null : value;
}

/** Why a report cannot be asked for yet. */
export type Obstacle =
  | { readonly kind: 'columns'; readonly labels: readonly string[] }
  | { readonly kind: 'param'; readonly label: string };

/** The first thing to settle before a preview or report: required columns, then settings out of range. */
export function obstacleOf(view: PanelView, request: PanelRequest): Obstacle | undefined {
  const labels = view.fields
    .filter((field) => field.required && (request.columns[field.role] ?? null) === null)
    .map((field) => field.label);
  if (labels.length > 0) return { kind: 'columns', labels };
  const wrong = view.params.find(
    (param) => param.kind === 'whole' && isShown(param, request) && typeof request.params[param.id] !== 'number',
  );
  return wrong && { kind: 'param', label: wrong.label };
}

/**
 * The panel of another sheet with the settings a person has already entered; its columns stay as recognised there.
 * @param fresh the panel as the server sent it for the other sheet
 */
export function carrySettings(fresh: PanelView, entered: PanelRequest): PanelView {
  const kept = fresh.params.flatMap(({ id }) => {
    const value = entered.params[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  return { ...fresh, request: { ...fresh.request, params: { ...fresh.request.params, ...Object.fromEntries(kept) } } };
}

/** The request as it stands on the screen, shared by the parts of a panel. */
export interface Form {
  current(): PanelRequest;
  /** Takes over what was entered, at every keystroke. */
  enter(request: PanelRequest): void;
  /** The person is done with a field: the preview follows. */
  settle(): void;
}
