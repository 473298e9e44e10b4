import { defineFunction } from '../../core/defineFunction';
import type { Column, Table } from '../../core/table';
import { switchTest } from '../../data/onoff/switchTest';
import { TOOL_EFFECTS_FACT } from '../../facts/toolEffects';
import { alphaFrom, switchesFrom } from './arguments';

/** What `ON_OFF` gives, in the order that is its contract; headers are those of the report. */
const IDS = ['periods_on', 'periods_off', 'mean_on', 'mean_off', 'effect', 'low', 'high', 'p', 'verdict'] as const;

const COLUMNS = IDS.flatMap((id): readonly Column[] => TOOL_EFFECTS_FACT.columns.filter((column) => column.id === id));

/** `ON_OFF`: what a tool does to a series of numbers, by periods with it and without it. */
export const ON_OFF_FUNCTION = defineFunction({
  name: 'ON_OFF',
  params: [
    { name: 'values', optional: false },
    { name: 'marks', optional: false },
    { name: 'alpha', optional: true },
  ],
  run: ([values, marks, alpha], file): Table => {
    const level = alphaFrom(alpha, file);
    const test = switchTest({ ...switchesFrom([values, marks], file), alpha: level });
    const { nOn, nOff, meanOn, meanOff, effect, low, high, p, verdict } = test;
    return {
      id: 'on_off',
      columns: COLUMNS,
      rows: [[nOn, nOff, meanOn, meanOff, effect, low, high, p, verdict]],
    };
  },
});
