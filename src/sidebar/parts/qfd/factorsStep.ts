import { button, el } from '../../../client/element';
import type { QfdView } from '../../../core/qfdViews';
import type { Desk } from '../../desk';
import { problemsOf } from '../../qfd/steps';
import type { Ways } from '../../ways';
import { sheetName } from '../sheetName';
import { checkAgain } from './checkAgain';
import { makeSheets } from './makeSheets';

/** The factors with their importance, and the ways by which they come in. */
export function factorsStep(view: QfdView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { say } = desk;
  const { sheet, list } = view.factors;
  const problems = problemsOf(view, 'factors');
  const toMend = problems.some(({ mood }) => mood !== 'warn');
  const isPrimary = isNext && sheet !== null && !toMend;
  const survey = button(
    { class: isPrimary ? 'primary' : 'secondary', 'data-testid': 'to-survey' },
    () => go.openSurvey(survey),
    say('survey_open'),
  );
  const ways = el('div', { class: 'actions' }, survey);
  // Taking importance from a survey makes the sheet too.
  if (sheet === null) return [...makeSheets(view, desk, go, { at: 'factors', isNext }), ways];
  if (toMend) ways.prepend(checkAgain(desk, go, isNext));
  const items = list.map(({ name, importance }) =>
    el('li', { class: 'row' }, el('span', {}, name), el('span', { class: 'soft' }, importance)),
  );
  const none = problems.length > 0 ? [] : [el('p', { class: 'note' }, say('qfd_factors_none'))];
  return [
    sheetName(sheet, desk),
    ...(items.length === 0 ? none : [el('ul', { class: 'pairs', 'data-testid': 'factors' }, ...items)]),
    ways,
    ...(items.length === 0 ? makeSheets(view, desk, go, { at: 'factors', isNext: false }) : []),
  ];
}
