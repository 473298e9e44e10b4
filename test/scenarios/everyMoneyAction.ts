import { type Action, LANGS, pick } from './everyAction';

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

/** Every global of the cash journey that writes. */
export const MONEY_ACTIONS: readonly (readonly [name: string, action: Action])[] = [
  ['cash', make(false)],
  ['cash example', make(true)],
  ['cash settings', set],
];
