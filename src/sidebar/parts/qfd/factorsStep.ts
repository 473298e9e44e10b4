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
  if (sheet === null) return makeSheets(view, desk, go, { at: 'factors', isNext });
  const items = list.map(({ name, importance }) =>
    el('li', { class: 'row' }, el('span', {}, name), el('span', { class: 'soft' }, importance)),
  );
  const toMend = problemsOf(view, 'factors').some(({ mood }) => mood !== 'warn');
  const isEmpty = list.length === 0;
  const survey = button(
    { class: isNext && !toMend ? 'primary' : 'secondary', 'data-testid': 'to-survey' },
    () => go.openSurvey(survey),
    say('survey_open'),
  );
  const again = toMend ? [checkAgain(desk, go, isNext)] : [];
  return [
    sheetName(sheet, desk),
    isEmpty
      ? el('p', { class: 'note' }, say('qfd_factors_none'))
      : el('ul', { class: 'pairs', 'data-testid': 'factors' }, ...items),
    el('div', { class: 'actions' }, ...again, survey),
    ...(isEmpty ? makeSheets(view, desk, go, { at: 'factors', isNext: false }) : []),
  ];
}
