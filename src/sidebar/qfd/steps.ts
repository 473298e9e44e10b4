import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { MatrixView, QfdView } from '../../core/qfdViews';
import type { SheetRef } from '../../core/views';
import type { StepState } from '../stepState';

/** The steps of QFD in the order they are taken (B4-02). */
export const QFD_STEPS = ['factors', 'touchpoints', 'matrices', 'results', 'classes'] as const;

/** A step of QFD. */
export type QfdStep = (typeof QFD_STEPS)[number];

/** Where each step stands. */
export function qfdStates(view: QfdView): Readonly<Record<QfdStep, StepState>> {
  const { factors, touchpoints, results, classes } = view;
  const hasFactors = factors.sheet !== null && factors.list.length > 0;
  const hasTouchpoints = touchpoints.sheet !== null && touchpoints.count > 0;
  return {
    factors: sheetState(view, 'factors', hasFactors),
    touchpoints: sheetState(view, 'touchpoints', hasTouchpoints),
    matrices: sheetState(view, 'matrices', areMarked(view)),
    results: results.isReady && classes !== null ? 'done' : 'todo',
    classes: classes === null ? 'todo' : 'done',
  };
}

/**
 * The step to take next: the first one not done; when all are, the last one, whose pictures are looked at again and again.
 * Something unfinished in a list that has usable rows holds up no matrix, whose making may finish it: codes come with it.
 */
export function nextQfdStep(view: QfdView): QfdStep {
  const states = qfdStates(view);
  const open = QFD_STEPS.filter((step) => states[step] !== 'done');
  const isBegun = (step: QfdStep): boolean =>
    states[step] === 'todo' &&
    ((step === 'factors' && view.factors.list.length > 0) || (step === 'touchpoints' && view.touchpoints.count > 0));
  const next = states.matrices === 'done' ? open[0] : open.find((step) => !isBegun(step));
  return next ?? 'classes';
}

/** Whether rows of factors or touchpoints wait for something, such as a code that comes with the matrix. */
export function isUnfinished(view: QfdView): boolean {
  return (['factors', 'touchpoints'] as const).some((step) =>
    problemsOf(view, step).some(({ mood }) => mood === 'todo'),
  );
}

/** The problems of the sheets a step is about. */
export function problemsOf(view: QfdView, step: QfdStep): readonly ProgrammeProblemView[] {
  const ids = sheetsOf(view, step).map(({ id }) => id);
  return view.problems.filter(({ at }) => at !== null && ids.includes(at.sheet.id));
}

/** The problems that no step shows. */
export function otherProblems(view: QfdView): readonly ProgrammeProblemView[] {
  const shown = new Set(QFD_STEPS.flatMap((step) => problemsOf(view, step)));
  return view.problems.filter((problem) => !shown.has(problem));
}

/** The matrix to fill in next: the first one with empty cells; `undefined` when there is none. */
export function nextToMark(matrices: readonly MatrixView[]): MatrixView | undefined {
  return matrices.find(({ filled, all }) => filled < all);
}

/** Cells of all matrices that hold no mark yet. */
export function emptyCells(matrices: readonly MatrixView[]): number {
  return matrices.reduce((sum, { filled, all }) => sum + all - filled, 0);
}

function sheetsOf({ factors, touchpoints, matrices }: QfdView, step: QfdStep): readonly SheetRef[] {
  if (step === 'matrices') return matrices.map(({ sheet }) => sheet);
  const sheet = step === 'factors' ? factors.sheet : step === 'touchpoints' ? touchpoints.sheet : null;
  return sheet === null ? [] : [sheet];
}

function sheetState(view: QfdView, step: QfdStep, isDone: boolean): StepState {
  const problems = problemsOf(view, step);
  if (problems.some(({ mood }) => mood === 'error')) return 'warn';
  return isDone && !problems.some(({ mood }) => mood === 'todo') ? 'done' : 'todo';
}

/** An empty cell counts as "none", but nobody has said so yet: it is asked about, and keeps no later step from being taken. */
function areMarked({ matrices }: QfdView): boolean {
  if (matrices.length === 0 || matrices.some(({ isBehind }) => isBehind)) return false;
  return nextToMark(matrices) === undefined;
}
