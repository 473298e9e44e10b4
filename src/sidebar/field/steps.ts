import type { FieldView } from '../../core/fieldViews';
import type { StepState } from '../stepState';

/** The steps of the visit programme in the order they are taken. */
export const STEPS = ['sheets', 'codes', 'forms', 'collecting', 'reconcile'] as const;

/** A step of the visit programme. */
export type Step = (typeof STEPS)[number];

/** Where each step stands. */
export function stepStates(view: FieldView): Readonly<Record<Step, StepState>> {
  return {
    sheets: sheetsState(view),
    codes: hasCodes(view) ? 'done' : 'todo',
    forms: formsState(view),
    collecting: ({ ok: 'done', warn: 'warn', none: 'todo' } as const)[view.collecting.mood],
    reconcile: reconcileState(view),
  };
}

/** The step to take next: the first one not done; when all are, the last one, which is taken again and again. */
export function openStep(view: FieldView): Step {
  const states = stepStates(view);
  return STEPS.find((step) => states[step] !== 'done') ?? 'reconcile';
}

/** The plan is made with the other sheets: only its rows tell that codes were issued. */
export function hasCodes({ plan, sheets }: Pick<FieldView, 'plan' | 'sheets'>): boolean {
  return sheets.some(({ sheet, rows }) => sheet !== null && sheet.id === plan?.id && rows > 0);
}

function sheetsState({ sheets, problems }: FieldView): StepState {
  if (sheets.some(({ sheet }) => sheet === null)) return 'todo';
  if (problems.some(({ mood }) => mood === 'error')) return 'warn';
  return problems.some(({ mood }) => mood === 'todo') ? 'todo' : 'done';
}

function formsState({ forms }: FieldView): StepState {
  if (forms.some(({ state }) => state === 'stale' || state === 'lost')) return 'warn';
  const isReady = forms.length > 0 && forms.every(({ state }) => state === 'live' || state === 'closed');
  return isReady ? 'done' : 'todo';
}

function reconcileState({ reconciled }: FieldView): StepState {
  if (reconciled === null) return 'todo';
  const { lost, doubled, quarantined } = reconciled;
  return lost + doubled + quarantined > 0 ? 'warn' : 'done';
}
