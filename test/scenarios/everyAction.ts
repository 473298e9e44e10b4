import type { AppsScript, Execution } from '../../local/apps-script/appsScript';
import type { FactRowsView, PanelView, RemoveView, UndoListView } from '../../src/core/views';
import { outcomeOf } from './addon';

/** Picks one of a list by a number. */
export function pick<T>(list: readonly T[], n: number): T | undefined {
  return list[n % Math.max(1, list.length)];
}

/** Numbers that decide what an action does. */
export interface Choice {
  readonly a: number;
  readonly b: number;
}

/** The file, its orders, and what a removal was told to delete. */
export interface Stage {
  readonly script: AppsScript;
  readonly orders: number;
  readonly removed: Set<number>;
}

/** Does one thing as a client or a menu does it. */
export type Action = (stage: Stage, choice: Choice) => Execution;

/** The languages, to be picked from. */
export const LANGS = ['ru', 'kk', 'en'];
/** What a call answered, where it did. */
export const seen = <T>(execution: Execution): T | undefined => {
  const outcome = outcomeOf<T>(execution);
  return outcome.ok ? outcome.value : undefined;
};

const build =
  (model: string): Action =>
  ({ script, orders }) => {
    const opened = script.run('panelOpen', [{ model, sheetId: orders }]);
    const request = seen<PanelView>(opened)?.request;
    return request === undefined ? opened : script.run('reportBuild', [request]);
  };

const SEED = { goal: 'Вернуть покупателей', criterion: 'Возвратов 20', owner: '', due: '2026-12-06', source: 'RFM' };

const ROWS: FactRowsView = {
  fact: 'tasks',
  version: 1,
  columns: ['code', 'cause', 'upper_goal', 'criterion', 'owner', 'due', 'state', 'source'],
  rows: [1, 2, 3].map((n) => [`T-${n}`, `Причина ${n}`, 'Цель', 'Критерий', null, '2026-12-06', 'new', null]),
};

const undo: Action = ({ script }, { a, b }) => {
  const listed = script.run('undoOpen', []);
  const run = pick(seen<UndoListView>(listed)?.runs ?? [], a)?.id;
  if (run === undefined) return listed;
  outcomeOf(script.run('undoPreview', [{ run, lang: 'ru' }]));
  return script.run('undoRun', [{ run, lang: pick(LANGS, b), clearRest: b % 2 === 0 }]);
};

/** Removes with some of the sheets that are ours, at times also with one that is not, which must be refused. */
const remove: Action = ({ script, removed, orders }, { a, b }) => {
  const ours = seen<RemoveView>(script.run('removeOpen', []))?.sheets ?? [];
  const sheetIds = ours.filter((_, i) => (a >> i) % 2 === 1).map(({ id }) => id);
  const isRefused = b % 4 === 0;
  if (!isRefused) for (const id of sheetIds) removed.add(id);
  return script.run('removeRun', [{ sheetIds: isRefused ? [...sheetIds, orders] : sheetIds }]);
};

/** Every global that writes, as a client or a menu calls it. */
export const ACTIONS: readonly (readonly [name: string, action: Action])[] = [
  ...['rfm', 'rfm_movement', 'rfm_list', 'orders'].map((model) => [`report ${model}`, build(model)] as const),
  ['demo', ({ script }) => script.run('demoMake', [])],
  ['settings', ({ script }, { a }) => script.run('settingsMake', [{ model: 'rfm', lang: pick(LANGS, a) }])],
  ['task', ({ script }, { a }) => script.run('taskMake', [{ ...SEED, cause: `Причина ${a % 5}`, lang: 'ru' }])],
  ['task again', ({ script }, { a }) => script.run('taskMake', [{ ...SEED, cause: `Ещё ${a % 9}`, lang: 'ru' }])],
  ['undo', undo],
  ['undo again', undo],
  ['undo once more', undo],
  ['restore', ({ script }) => script.run('factRestore', [ROWS])],
  ['claim', ({ script }) => script.run('fileClaim', [])],
  ['upgrade', ({ script }) => script.run('fileUpgrade', [])],
  [
    'state',
    ({ script }, { a }) =>
      script.run('stateAct', [{ act: pick(['turn_on', 'turn_off', 'repair', 'hand_over', 'take_over'], a) }]),
  ],
  ['name', ({ script }, { a }) => script.run('nameSet', [{ name: `Анна ${a}` }])],
  ['remove', remove],
  ['language', ({ script }, { a }) => script.run('languageSet', [{ lang: pick(LANGS, a) }])],
  ['discard', ({ script }, { a }) => script.run('jobDiscard', [{ job: `job${a}` }])],
  ['continue', ({ script }, { a }) => script.run('jobContinue', [{ job: `job${a}`, lang: 'ru' }])],
  ['menu', ({ script }, { a }) => script.click(pick(script.menu(), a)?.functionName ?? 'openRosta')],
  ['hour', ({ script }) => script.fireHourly()[0] ?? script.run('everyHour', [{ triggerUid: 'x' }])],
];
