import { button, el } from '../../../client/element';
import type { CashView } from '../../../core/cashViews';
import { problemsOfStep } from '../../cash/steps';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { sheetMaking } from '../sheetMaking';
import { sheetName } from '../sheetName';
import { settingFields } from './settingFields';

/** The sheet of levels, the buttons that make it, and what is settled about its numbers. */
export function levelsStep(view: CashView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { say } = desk;
  const { sheet, levels } = view;
  if (sheet === null) return [makeSheet(view, desk, go, isNext)];
  const toMend = levels === null || problemsOfStep(view, 'levels').some(({ mood }) => mood !== 'warn');
  const ways = el('div', { class: 'actions' });
  if (toMend) {
    const look = { class: isNext ? 'primary' : 'secondary', 'data-testid': 'check-again' };
    const again = button(look, () => go.refreshCash(again), say('check_again'));
    ways.append(again);
  }
  return [sheetName(sheet, desk), el('p', { class: 'hint' }, say('cash_fill')), ways, ...settingFields(view, desk, go)];
}

/** Buttons that make the sheet: what is new is learnt from the example. */
function makeSheet({ sheet }: CashView, desk: Desk, go: Ways, isNext: boolean): HTMLElement {
  const place = el('div', { class: 'actions' });
  const buttons = sheetMaking([sheet], true).map(({ isExample, testId, label, isFirst }) => {
    const press = () =>
      go.changeCash({
        status: isExample ? 'example_making' : 'sheets_making',
        near: place,
        doubt: 'maybe_written',
        at: 'levels',
        ask: () => desk.call('cashMake', { example: isExample, lang: desk.lang() }),
      });
    const look = { class: isFirst && isNext ? 'primary' : 'secondary', 'data-testid': testId };
    return button(look, press, desk.say(label));
  });
  place.append(...buttons, el('p', { class: 'hint' }, desk.say('cash_example_hint')));
  return place;
}
