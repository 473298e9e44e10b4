import type { TextValues } from '../../core/appError';
import type { FactRead } from '../../core/defineModel';
import { textIn } from '../qfdCells';
import { switchStateOf } from './switchState';
import type { SwitchProblem, SwitchStretch } from './switchTypes';

type Row = FactRead['rows'][number];

/** A row of the log that says when a tool was on or off. */
export interface SwitchRow extends SwitchStretch {
  readonly tool: string;
  /** Of which draw; empty for what people decided themselves. */
  readonly plan: string;
}

/** Rows that can be read, and what is wrong with the others. */
export interface ReadSwitches {
  readonly rows: readonly SwitchRow[];
  readonly problems: readonly SwitchProblem[];
}

/** A day; `null` for a blank cell, the text for what is no date. */
function dayIn({ values }: Row, column: 'from' | 'to'): number | string | null {
  const value = values[column] ?? null;
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

/** What a row says; or its first fault. */
function readRow(row: Row): SwitchRow | SwitchProblem {
  const [tool, plan, word] = [textIn(row, 'tool'), textIn(row, 'plan'), textIn(row, 'state')];
  const [from, to] = [dayIn(row, 'from'), dayIn(row, 'to')];
  const fault = (code: SwitchProblem['code'], column: string, values: TextValues = {}): SwitchProblem => ({
    ...{ code, mood: 'error', row: row.row, column, values: { tool, ...values } },
  });
  if (tool === '') return fault('noTool', 'tool');
  if (from === null) return fault('noFrom', 'from');
  if (typeof from === 'string') return fault('notDay', 'from', { value: from });
  if (typeof to === 'string') return fault('notDay', 'to', { value: to });
  if (word === '') return fault('noState', 'state');
  const state = switchStateOf(word);
  if (state === undefined) return fault('unknownState', 'state', { value: word });
  if (to !== null && from > to) return fault('order', 'from', { from, to });
  return { tool, from, to, state, plan, row: row.row };
}

/** Reads each row by itself; rows without a word are no rows. */
export function switchRows({ rows }: FactRead): ReadSwitches {
  const read: SwitchRow[] = [];
  const problems: SwitchProblem[] = [];
  for (const row of rows) {
    if (Object.values(row.values).every((value) => value === null || String(value).trim() === '')) continue;
    const one = readRow(row);
    if ('code' in one) problems.push(one);
    else read.push(one);
  }
  return { rows: read, problems };
}
