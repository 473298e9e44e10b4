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
  const problems = problemsOfLevels(view);
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

/** What the sheet of levels has to do with. */
export function problemsOfLevels({ problems, sheet }: CashView): readonly ProgrammeProblemView[] {
  return problems.filter(({ at }) => at !== null && at.sheet.id === sheet?.id);
}

/** What no step shows. */
export function otherCashProblems(view: CashView): readonly ProgrammeProblemView[] {
  const ofLevels = new Set(problemsOfLevels(view));
  return view.problems.filter((problem) => !ofLevels.has(problem));
}
