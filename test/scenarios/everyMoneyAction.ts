import type { ExportView } from '../../src/core/channelViews';
import type { RefusalsView } from '../../src/core/refusalViews';
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
  const kind = pick(['ads', 'crm', 'refusals'], a);
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
  script.run('exportRemove', [{ sheetId: orders, kind: pick(['ads', 'crm', 'refusals'], a), lang: pick(LANGS, a) }]);

const makeOnoff =
  (example: boolean): Action =>
  ({ script }, { a }) =>
    script.run('onoffMake', [{ example, lang: pick(LANGS, a) }]);

/** Draws for tools that are there and that are not, at times over days that are taken. */
const draw: Action = ({ script }, { a, b }) => {
  const tool = pick(['Контекст', '=1+1', 'Search ads', 'Kонтекст'], a);
  const from = `2027-0${1 + (b % 9)}-0${1 + (a % 9)}`;
  return script.run('onoffDraw', [{ tool, from, days: 1 + (a % 7), pairs: 4 + (b % 3), lang: pick(LANGS, b) }]);
};

const makeRefusals =
  (example: boolean): Action =>
  ({ script }, { a }) =>
    script.run('refusalsMake', [{ example, lang: pick(LANGS, a) }]);

/** A form for those who did not buy, open to outsiders, answered and at times closed. */
const askWhy: Action = ({ script }, { a, b }) => {
  script.run('refusalsMake', [{ example: false, lang: 'ru' }]);
  const made = script.run('refusalFormMake', [{ language: pick(LANGS, a), lang: 'ru' }]);
  const view = seen<RefusalsView>(script.run('refusalsOpen', []));
  const form = view?.forms.find(({ form: id }) => id !== null)?.form ?? 'none';
  if (form === 'none') return made;
  script.run('refusalFormAct', [{ form, act: 'live', lang: 'ru' }]);
  const items = script.control.forms().find(({ id }) => id === form)?.items ?? [];
  const answers = items.flatMap(({ id, choices }): [number, string][] =>
    choices.length > 0 ? [[id, pick(choices, b) ?? '']] : [],
  );
  if (answers.length > 0) script.control.submitForm(form, Object.fromEntries(answers));
  if (b % 3 === 0) return script.run('refusalFormAct', [{ form, act: 'close', lang: pick(LANGS, b) }]);
  return script.run('reconcile', [{ lang: 'ru' }]);
};

/** Every global of the cash journey, of channels, of off/on tests and of refusals that writes. */
export const MONEY_ACTIONS: readonly (readonly [name: string, action: Action])[] = [
  ['cash', make(false)],
  ['cash example', make(true)],
  ['cash settings', set],
  ['channels', makeChannels(false)],
  ['channels example', makeChannels(true)],
  ['export', addExport],
  ['export removed', removeExport],
  ['onoff', makeOnoff(false)],
  ['onoff example', makeOnoff(true)],
  ['onoff draw', draw],
  ['refusals', makeRefusals(false)],
  ['refusals example', makeRefusals(true)],
  ['refusal form', askWhy],
];
