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
  const { sheet, stages } = view.touchpoints;
  if (sheet === null) {
    const isLater = view.factors.sheet === null;
    // Both sheets are made by one press: its button stands once on the screen.
    if (isLater) return [el('p', { class: 'note' }, say('qfd_touchpoints_own'))];
    return makeSheets(view, desk, go, { at: 'touchpoints', isNext });
  }
  const items = stages.map(({ name, count }) =>
    el('li', { class: 'row' }, el('span', {}, name), el('span', { class: 'soft' }, formatNumber(count, desk.lang()))),
  );
  const toMend = problemsOf(view, 'touchpoints').some(({ mood }) => mood !== 'warn');
  const look = { class: isNext && !toMend ? 'primary' : 'secondary', 'data-testid': 'to-library' };
  const library = button(look, () => go.openLibrary(library), say('library_open'));
  const again = toMend ? [checkAgain(desk, go, isNext)] : [];
  return [
    sheetName(sheet, desk),
    el('ul', { class: 'pairs', 'data-testid': 'stages' }, ...items),
    el('div', { class: 'actions' }, ...again, library, el('p', { class: 'hint' }, say('qfd_touchpoints_own'))),
  ];
}
