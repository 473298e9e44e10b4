import type { FileContext } from '../../core/table';
import type { STATED_WORDS } from '../../facts/metricWords';
import { cleanName } from '../cleanName';
import { folded } from '../qfdCells';
import type { CashOffence } from './cashOffence';
import { type CashRow, type GivenLevels, readLevels } from './cashRow';
import type { ValueRule } from './levelNumber';
import { levelOrder } from './levelOrder';
import { LEVELS } from './levels';
import { metricNamed, type RowCode } from './metricNamed';
import { METRICS, type MetricRule } from './metrics';
import { planOf } from './planOf';
import type { CashPlan, Levels } from './types';

/** What a person counted by another rule, on the levels where they did. */
export type Stated = Readonly<Record<keyof typeof STATED_WORDS, Readonly<Partial<Levels>>>>;

/** What the rows say. */
export interface CashCase {
  /** Missing as long as there is an offence. */
  readonly plan?: CashPlan;
  readonly stated: Stated;
  readonly offences: readonly CashOffence[];
}

const TOTAL: ValueRule = {
  unit: 'money',
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
};

/** What one row gives to the whole. */
interface ReadCashRow {
  readonly code: RowCode | null;
  readonly given: GivenLevels | null;
  readonly stated: Readonly<Partial<Levels>>;
  readonly offences: readonly CashOffence[];
}

const refused = (offences: readonly CashOffence[], code: RowCode | null = null): ReadCashRow => ({
  ...{ code, offences },
  ...{ given: null, stated: {} },
});

/** Three numbers, in their order; nothing where all are blank. */
function readMetric(row: CashRow, rule: MetricRule, locale: string): ReadCashRow {
  const tool = cleanName(row.tool);
  if (tool !== '' && !rule.isOfTools) {
    return refused([{ code: 'CASH_NOT_OF_TOOLS', row: row.row, values: { tool } }], rule.metric);
  }
  const { levels, offences } = readLevels(row, rule, locale);
  if (offences.length > 0) return refused(offences, rule.metric);
  const missing = LEVELS.filter((level) => levels[level] === undefined);
  if (missing.length > 0) {
    const blank = missing.length === LEVELS.length ? [] : missing;
    return refused(
      blank.map((level) => ({ code: 'CASH_LEVEL_BLANK', row: row.row, level, values: {} })),
      rule.metric,
    );
  }
  const { minimal = 0, base = 0, maximal = 0 } = levels;
  const all: Levels = { minimal, base, maximal };
  return {
    code: rule.metric,
    given: { row: row.row, metric: rule.metric, tool, levels: all },
    stated: {},
    offences: levelOrder(all, rule, row.row, cleanName(row.metric)),
  };
}

function readCashRow(row: CashRow, locale: string): ReadCashRow {
  const { code, near } = metricNamed(row.metric);
  if (code === null) {
    const isFar = near === '';
    return refused([{ code: isFar ? 'CASH_STRANGE_METRIC' : 'CASH_UNKNOWN_METRIC', row: row.row, values: { near } }]);
  }
  const rule = METRICS.find(({ metric }) => metric === code);
  if (rule !== undefined) return readMetric(row, rule, locale);
  const { levels, offences } = readLevels(row, TOTAL, locale);
  return { code, given: null, stated: levels, offences };
}

/** Rows that say again what another row of the same tool says. */
function repeated(rows: readonly CashRow[], read: readonly ReadCashRow[]): readonly CashOffence[] {
  const firsts = new Map<string, number>();
  return rows.flatMap(({ row, tool }, i): CashOffence[] => {
    const code = read[i]?.code ?? null;
    if (code === null) return [];
    const key = `${code}\n${folded(cleanName(tool))}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    return first === undefined ? [] : [{ code: 'CASH_METRIC_TWICE', row, values: { first } }];
  });
}

/**
 * The cash journey that typed rows describe (methods.md §7.1; B7-03, B7-10, B7-13).
 *
 * - Metrics go by their code or their name in any language.
 * - A metric without values has its usual one; reach, visit rate, conversion and price have none and must be given.
 * - What is missing is told once the rows themselves are right, so that one mistake is not told twice.
 * @param rows without blank ones
 * @param file its locale decides what "1,234" is
 */
export function cashCase(rows: readonly CashRow[], { locale }: Pick<FileContext, 'locale'>): CashCase {
  const read = rows.map((row) => readCashRow(row, locale));
  const statedBy = (code: RowCode) => read.find((row) => row.code === code)?.stated ?? {};
  const stated = { stated_revenue: statedBy('stated_revenue'), stated_profit: statedBy('stated_profit') };
  const offences = [...read.flatMap((row) => row.offences), ...repeated(rows, read)];
  if (offences.length > 0) return { stated, offences };
  return { stated, ...planOf(read.flatMap(({ given }) => given ?? [])) };
}
