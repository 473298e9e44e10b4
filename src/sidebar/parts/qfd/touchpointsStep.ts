import { button, el } from '../../../client/element';
import type { QfdView } from '../../../core/qfdViews';
import { formatNumber } from '../../../i18n/numbers';
import type { Desk } from '../../desk';
import { problemsOf } from '../../qfd/steps';
import type { Ways } from '../../ways';
import { sheetName } from '../sheetName';
import { checkAgain } from './checkAgain';
import { makeSheets } from './makeSheets';

/** How many touchpoints each stage has, and the way to the library. */
export function touchpointsStep(view: QfdView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { say } = desk;
  const { sheet, stages, count } = view.touchpoints;
  // An empty list is filled from the library; anything else is put right on the sheet.
  const toMend = problemsOf(view, 'touchpoints').some(({ mood }) => mood === 'error' || (mood === 'todo' && count > 0));
  const look = { class: isNext && !toMend ? 'primary' : 'secondary', 'data-testid': 'to-library' };
  const library = button(look, () => go.openLibrary(library), say('library_open'));
  const ways = el('div', { class: 'actions' }, library);
  // What is added from the library makes the sheet too. Where both sheets are missing, step 1 has the button for them.
  const isAlone = view.factors.sheet !== null;
  if (sheet === null)
    return [ways, ...(isAlone ? makeSheets(view, desk, go, { at: 'touchpoints', isNext: false }) : [])];
  if (toMend) ways.prepend(checkAgain(desk, go, isNext));
  const items = stages.map(({ name, count: n }) =>
    el('li', { class: 'row' }, el('span', {}, name), el('span', { class: 'soft' }, formatNumber(n, desk.lang()))),
  );
  ways.append(el('p', { class: 'hint' }, say('qfd_touchpoints_own')));
  return [sheetName(sheet, desk), el('ul', { class: 'pairs', 'data-testid': 'stages' }, ...items), ways];
}
