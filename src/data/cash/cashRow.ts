import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import type { CashOffence } from './cashOffence';
import { levelNumber, type ValueRule } from './levelNumber';
import { LEVELS } from './levels';
import type { Levels } from './types';

/** A row of the cash journey as it was typed. */
export interface CashRow {
  /** By which number people know the row; offences come with it. */
  readonly row: number;
  readonly metric: string;
  readonly tool: string;
  readonly values: Readonly<Record<Level, unknown>>;
}

/** A metric on three levels, of one tool or of all. */
export interface GivenLevels {
  readonly row: number;
  readonly metric: Metric;
  /** As it was typed; empty where it is common to all. */
  readonly tool: string;
  readonly levels: Levels;
}

/** A row's numbers, where there are any, and what is wrong with it. */
interface ReadRow {
  readonly levels: Readonly<Partial<Levels>>;
  readonly offences: readonly CashOffence[];
}

/** Reads a row's number on each level. */
export function readLevels({ row, values }: CashRow, rule: ValueRule, locale: string): ReadRow {
  const levels: Partial<Record<Level, number>> = {};
  const offences: CashOffence[] = [];
  for (const level of LEVELS) {
    const read = levelNumber(values[level], rule, locale);
    if ('code' in read) offences.push({ code: read.code, row, level, values: read.values });
    else if (read.value !== null) levels[level] = read.value;
  }
  return { levels, offences };
}
