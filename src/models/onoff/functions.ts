import { defineFunction } from '../../core/defineFunction';
import type { Table } from '../../core/table';
import { switchTest } from '../../data/onoff/switchTest';
import { alphaFrom, switchesFrom } from './arguments';
import { ON_OFF_COLUMNS } from './functionColumns';

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
      columns: ON_OFF_COLUMNS,
      rows: [[nOn, nOff, meanOn, meanOff, effect, low, high, p, verdict]],
    };
  },
});
