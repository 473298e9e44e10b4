import { button, el } from '../../client/element';
import type { QfdView } from '../../core/qfdViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { newsLine } from '../parts/newsLine';
import { problemList } from '../parts/problemList';
import { classesStep } from '../parts/qfd/classesStep';
import { factorsStep } from '../parts/qfd/factorsStep';
import { matricesStep } from '../parts/qfd/matricesStep';
import { resultsStep } from '../parts/qfd/resultsStep';
import { touchpointsStep } from '../parts/qfd/touchpointsStep';
import { stepFold } from '../parts/stepFold';
import { QFD_MODEL } from '../qfd/qfdModel';
import { emptyCells, nextQfdStep, otherProblems, problemsOf, QFD_STEPS, type QfdStep, qfdStates } from '../qfd/steps';
import type { Ways } from '../ways';

const BODIES = {
  factors: factorsStep,
  touchpoints: touchpointsStep,
  matrices: matricesStep,
  results: resultsStep,
  classes: classesStep,
} as const;

/**
 * QFD as a checklist of five steps: the first one not done is unfolded and has the primary button.
 * @param opened the steps that are unfolded
 */
export function qfdScreen(view: QfdView, desk: Desk, go: Ways, opened: ReadonlySet<QfdStep>): Screen {
  const { say } = desk;
  const again = () => desk.frame.show(screen, 'help');
  const help = { label: say('help'), press: () => go.help(QFD_MODEL, view.lang, bar, again) };
  const { bar, heading } = backBar(say('qfd'), say('back'), go.home, help);
  const states = qfdStates(view);
  const next = nextQfdStep(view);
  const items = QFD_STEPS.map((step, index) => {
    const isNext = step === next;
    const texts = { step, number: index + 1, title: say(`qfd_step_${step}`), note: noteOf(view, step, desk) };
    const body = [...problemList(problemsOf(view, step), desk), ...BODIES[step](view, desk, go, isNext)];
    return stepFold({ ...texts, state: states[step], isOpen: opened.has(step), isNext }, say, ...body);
  });
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.refreshQfd(refresh), say('refresh'));
  const element = el(
    'main',
    { 'data-testid': 'qfd' },
    bar,
    ...newsLine(view.news),
    el('p', { class: 'question' }, say('qfd_question')),
    ...problemList(otherProblems(view), desk),
    el('ol', { class: 'steps' }, ...items),
    el('p', { class: 'hint judged' }, `◐ ${say('qfd_banner')}`),
    refresh,
  );
  const screen: Screen = { element, heading, back: go.home, leave: () => {} };
  return screen;
}

/** What a step says while it is folded: its errors before what it counts. */
function noteOf(view: QfdView, step: QfdStep, { say }: Desk): string {
  const errors = problemsOf(view, step).filter(({ mood }) => mood === 'error').length;
  if (errors > 0) return say('problems_errors', { n: errors });
  const { factors, touchpoints, matrices, classes } = view;
  const empty = emptyCells(matrices);
  const notes: Readonly<Record<QfdStep, string>> = {
    factors: factors.list.length === 0 ? '' : say('qfd_factors_count', { n: factors.list.length }),
    touchpoints: touchpoints.count === 0 ? '' : say('qfd_touchpoints_count', { n: touchpoints.count }),
    matrices: empty === 0 ? '' : say('qfd_cells_empty', { n: empty }),
    results: '',
    classes: classes === null ? '' : say('qfd_critical_count', { n: classes.critical.length }),
  };
  return notes[step];
}
