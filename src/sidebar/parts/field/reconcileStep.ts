import { button, el } from '../../../client/element';
import type { FieldView, ReconcileView } from '../../../core/fieldViews';
import { formatNumber } from '../../../i18n/numbers';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { sheetLink } from '../sheetLink';
import { sheetName } from '../sheetName';

const COUNTS = ['received', 'filed', 'quarantined', 'erased'] as const;

/** The last count with its verdict, the button that counts anew, and the sheets the answers stand on. */
export function reconcileStep(view: FieldView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { say } = desk;
  const place = el('div', { class: 'actions' });
  const press = () =>
    go.changeField({
      status: 'reconciling',
      near: place,
      at: 'reconcile',
      ask: () => desk.call('reconcile', { lang: desk.lang() }),
    });
  const look = { class: isNext ? 'primary' : 'secondary', 'data-testid': 'reconcile' };
  place.append(button(look, press, say('reconcile')), el('p', { class: 'hint' }, say('reconcile_about')));
  const counted = view.reconciled === null ? [] : verdict(view.reconciled, desk);
  return [...counted, place, ...filedSheets(view, desk)];
}

function verdict(counted: ReconcileView, desk: Desk): readonly HTMLElement[] {
  const isRight = counted.lost + counted.doubled === 0;
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, isRight ? '✓' : '!');
  const mood = isRight ? 'ok' : 'warn';
  const counts = COUNTS.map((count) =>
    el(
      'div',
      { class: 'row' },
      el('dt', {}, desk.say(`count_${count}`)),
      el('dd', { 'data-testid': `count-${count}` }, formatNumber(counted[count], desk.lang())),
    ),
  );
  const lines = counted.lines.map(({ text, sheet }) =>
    el('li', {}, el('p', {}, text), ...(sheet === null ? [] : [sheetLink(sheet, desk)])),
  );
  return [
    el('p', { class: `verdict ${mood}`, 'data-testid': 'verdict' }, sign, ' ', el('strong', {}, counted.verdict)),
    el('p', { class: 'soft' }, counted.when),
    el('dl', { class: 'counts' }, ...counts),
    ...(lines.length === 0 ? [] : [el('ul', { class: 'kept', 'data-testid': 'reconcile-lines' }, ...lines)]),
  ];
}

function filedSheets({ filed }: FieldView, desk: Desk): readonly HTMLElement[] {
  if (filed.length === 0) return [];
  const items = filed.map((sheet) => el('li', {}, sheetName(sheet, desk)));
  return [
    el('h3', { id: 'filed' }, desk.say('filed_sheets')),
    el('ul', { class: 'names', 'aria-labelledby': 'filed', 'data-testid': 'filed' }, ...items),
  ];
}
