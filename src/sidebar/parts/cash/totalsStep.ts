import { button, el } from '../../../client/element';
import type { CashView } from '../../../core/cashViews';
import { CASH_MODEL } from '../../cash/cashModel';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { goalForm } from './goalForm';

/** Profit on each level, what is to be known of it, the way to the report, and the value sought for a goal. */
export function totalsStep(view: CashView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { say } = desk;
  const { levels, notes } = view;
  if (levels === null) return [el('p', { class: 'note' }, say('cash_before_totals'))];
  const rows = levels.map(({ name, profit, isNow }) => {
    const label = isNow ? [`${name} · `, el('strong', {}, say('cash_is_now'))] : [name];
    return el('tr', {}, el('th', { scope: 'row' }, ...label), el('td', { class: 'number' }, profit));
  });
  const look = { class: isNext ? 'primary' : 'secondary', 'data-testid': 'to-report' };
  const report = button(look, () => go.openPanel(CASH_MODEL, report), say('cash_report'));
  const said = notes.map((note) => el('li', {}, note));
  return [
    el('table', { class: 'counts', 'data-testid': 'cash-levels' }, el('caption', {}, say('cash_profit')), ...rows),
    ...(said.length === 0 ? [] : [el('ul', { class: 'plain', 'data-testid': 'cash-notes' }, ...said)]),
    el('div', { class: 'actions' }, report),
    goalForm(view, desk, go),
  ];
}
