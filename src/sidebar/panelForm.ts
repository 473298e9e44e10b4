import type { PanelRequest, PanelView, ParamView } from '../core/views';

/** The request with another column for a role; `null` for "not chosen". */
export function withColumn(request: PanelRequest, role: string, column: number | null): PanelRequest {
  return { ...request, columns: { ...request.columns, [role]: column } };
}

/** The request with another row of the headers; `NaN` for "not acceptable". */
export function withHeaderRow(request: PanelRequest, headerRow: number): PanelRequest {
  return { ...request, headerRow };
}

/** The request with another value of a setting. */
export function withParam(request: PanelRequest, id: string, value: string | number | null): PanelRequest {
  return { ...request, params: { ...request.params, [id]: value } };
}

/** The request with another settings sheet; `null` for the usual settings. */
export function withSettingsSheet(request: PanelRequest, settingsSheetId: number | null): PanelRequest {
  return { ...request, settingsSheetId };
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

/**
 * What a person typed into a number field, with a decimal comma or point.
 * @returns the number, or `null` when it is blank, no number or outside the setting's range
 */
export function readNumber(param: Pick<ParamView, 'min' | 'max'>, text: string): number | null {
  const value = Number(text.replace(',', '.'));
  if (text.trim() === '' || !Number.isFinite(value)) return null;
  return value < (param.min ?? value) || value > (param.max ?? value) ? null : value;
}

/** Rows that may hold the headers; the server looks no further down for them. */
export const HEADER_ROWS = { min: 1, max: 40 } as const;

/**
 * What a person typed as the row of the headers.
 * @returns the 1-based row, 0 for "no headers" (0 or blank), `NaN` when it is no row that may hold them
 */
export function readHeaderRow(text: string): number {
  return text.trim() === '' ? 0 : (readWhole({ min: 0, max: HEADER_ROWS.max }, text) ?? Number.NaN);
}

/** Why a report cannot be asked for yet. */
export type Obstacle =
  /** The sheet is empty: the panel has no columns to choose from. */
  | { readonly kind: 'empty' }
  /** What stands as the row of the headers is no such row. */
  | { readonly kind: 'header' }
  /** The preview of the same request ended in an error that a build would meet too. */
  | { readonly kind: 'error' }
  | { readonly kind: 'columns'; readonly labels: readonly string[] }
  | { readonly kind: 'param'; readonly label: string };

/** The first thing to settle before a preview or report: data, headers, required columns, settings out of range. */
export function obstacleOf(view: PanelView, request: PanelRequest): Obstacle | undefined {
  if (view.fields.length > 0 && view.sheetColumns.length === 0) return { kind: 'empty' };
  if (Number.isNaN(request.headerRow)) return { kind: 'header' };
  const labels = view.fields
    .filter((field) => field.required && (request.columns[field.role] ?? null) === null)
    .map((field) => field.label);
  if (labels.length > 0) return { kind: 'columns', labels };
  const wrong = view.params.find(
    (param) =>
      (param.kind === 'whole' || param.kind === 'number') &&
      isShown(param, request) &&
      typeof request.params[param.id] !== 'number',
  );
  return wrong && { kind: 'param', label: wrong.label };
}

/**
 * The panel of another sheet or header row with the settings a person has already entered; its columns stay as
 * recognised there.
 * @param fresh the panel as the server sent it for that place
 */
export function carrySettings(fresh: PanelView, entered: PanelRequest): PanelView {
  const kept = fresh.params.flatMap(({ id }) => {
    const value = entered.params[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  const params = { ...fresh.request.params, ...Object.fromEntries(kept) };
  return { ...fresh, request: { ...fresh.request, params, settingsSheetId: entered.settingsSheetId } };
}

/** The request as it stands on the screen, shared by the parts of a panel. */
export interface Form {
  /** Its `headerRow` is `NaN` while what was typed is no such row: nothing is asked for then. */
  current(): PanelRequest;
  /** Takes over what was entered, at every keystroke. */
  enter(request: PanelRequest): void;
  /** The person is done with a field: the preview follows. */
  settle(): void;
}
