import type { CashView } from '../../core/cashViews';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { StepState } from '../stepState';

/** The steps of the cash journey in the order they are taken. */
export const CASH_STEPS = ['levels', 'totals', 'channels'] as const;

/** A step of the cash journey. */
export type CashStep = (typeof CASH_STEPS)[number];

/** Where each step stands: numbers are to be put right before they come to anything. */
export function cashStates(view: CashView): Readonly<Record<CashStep, StepState>> {
  const { sheet, levels, channels } = view;
  const problems = problemsOfStep(view, 'levels');
  const isWrong = problems.some(({ mood }) => mood === 'error');
  const isWhole = sheet !== null && levels !== null && !problems.some(({ mood }) => mood === 'todo');
  return {
    levels: isWrong ? 'warn' : isWhole ? 'done' : 'todo',
    totals: levels === null ? 'todo' : 'done',
    channels: channels.isReady ? 'done' : 'todo',
  };
}

/** The step to take next: the levels until they come to something, then what they come to, which is looked at again and again. */
export function nextCashStep(view: CashView): CashStep {
  return cashStates(view).levels === 'done' ? 'totals' : 'levels';
}

/**
 * The problems that a step shows: what is wrong on the sheet of levels stands at the levels, doubts at the numbers they come to, as
 * soon as there are any.
 */
export function problemsOfStep(view: CashView, step: CashStep): readonly ProgrammeProblemView[] {
  const { problems, sheet, levels } = view;
  const placeOf = ({ mood }: ProgrammeProblemView): CashStep =>
    mood === 'warn' && levels !== null ? 'totals' : 'levels';
  return problems.filter((problem) => sheet !== null && problem.at?.sheet.id === sheet.id && placeOf(problem) === step);
}

/** What no step shows. */
export function otherCashProblems(view: CashView): readonly ProgrammeProblemView[] {
  const shown = new Set(CASH_STEPS.flatMap((step) => problemsOfStep(view, step)));
  return view.problems.filter((problem) => !shown.has(problem));
}
