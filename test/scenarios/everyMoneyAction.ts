import type { ExportView } from '../../src/core/channelViews';
import { type Action, LANGS, pick, seen } from './everyAction';

const make =
  (example: boolean): Action =>
  ({ script }, { a }) =>
    script.run('cashMake', [{ example, lang: pick(LANGS, a) }]);

/** Settings as they are chosen, with the value sought of a metric then. */
const set: Action = ({ script }, { a, b }) => {
  const now = pick(['minimal', 'base', 'maximal'], a);
  const period = pick(['week', 'month', 'quarter', 'year'], b);
  const upliftOn = pick(['repeat', 'all', 'one'], a + b);
  script.run('cashGoal', [{ metric: 'conversion', level: now, profit: `${a * 1000} ₽`, lang: 'ru' }]);
  return script.run('cashSet', [{ now, period, upliftOn, lang: pick(LANGS, b) }]);
};

const makeChannels =
  (example: boolean): Action =>
  ({ script }, { a }) =>
    script.run('channelsMake', [{ example, lang: pick(LANGS, a) }]);

/** Takes in whatever sheet is offered, at times the orders, as either kind. */
const addExport: Action = ({ script, orders }, { a, b }) => {
  const kind = pick(['ads', 'crm'], a);
  const opened = script.run('exportOpen', [
    { kind, sheetId: b % 2 === 0 ? orders : null, headerRow: null, lang: 'ru' },
  ]);
  const view = seen<ExportView>(opened);
  if (view === undefined || view.sheet === null) return opened;
  const { sheet, headerRow, headers, columns } = view;
  const channel = pick(['', 'Поиск', '=1+1'], b);
  return script.run('exportAdd', [{ sheetId: sheet.id, kind, headerRow, headers, columns, channel, lang: 'ru' }]);
};

const removeExport: Action = ({ script, orders }, { a }) =>
  script.run('exportRemove', [{ sheetId: orders, kind: pick(['ads', 'crm'], a), lang: pick(LANGS, a) }]);

/** Every global of the cash journey and of channels that writes. */
export const MONEY_ACTIONS: readonly (readonly [name: string, action: Action])[] = [
  ['cash', make(false)],
  ['cash example', make(true)],
  ['cash settings', set],
  ['channels', makeChannels(false)],
  ['channels example', makeChannels(true)],
  ['export', addExport],
  ['export removed', removeExport],
];
