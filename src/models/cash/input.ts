import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { FactRead, ModelInput } from '../../core/defineModel';
import type { Label } from '../../core/table';
import { type CashCase, cashCase } from '../../data/cash/cashCase';
import { cashError } from '../../data/cash/errors';
import { LEVELS } from '../../data/cash/levels';
import { placedOffence, rowsOfLevels } from '../../data/cash/levelsRead';
import { metricNamed } from '../../data/cash/metricNamed';
import { METRICS } from '../../data/cash/metrics';
import type { CashPlan } from '../../data/cash/types';
import { textIn } from '../../data/qfdCells';
import { CASH_LEVELS_FACT } from '../../facts/cashLevels';
import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import { type Basis, basisOf, labelOf } from './basis';
import { type CashParams, cashParamsOf } from './params';
import { CASH_RUN_ERRORS } from './runErrors';

/** What a report on the cash journey is made of. */
export interface CashFacts extends CashParams {
  readonly plan: CashPlan;
  readonly stated: CashCase['stated'];
  /** Rows with numbers that were used: a metric, or a metric of a tool. */
  readonly rows: number;
  /** Metrics nobody gave: they have their usual value. */
  readonly usual: readonly Metric[];
  /** What each level stands on. */
  readonly basis: readonly Basis[];
  /** Values with neither label nor word that is one, and values without a source. */
  readonly unlabelled: number;
  readonly unsourced: number;
}

type Row = FactRead['rows'][number];

/** What the sheet of levels holds. @throws AppError CASH_NO_SHEET, CASH_NO_VALUES */
function levelsOf({ facts = {}, file }: ModelInput): FactRead {
  const read = facts[CASH_LEVELS_FACT.id];
  if (read === undefined || read.sheet === '') {
    throw new AppError(CASH_RUN_ERRORS.CASH_NO_SHEET, { sheet: CASH_LEVELS_FACT.title[file.lang] });
  }
  if (read.rows.every((row) => LEVELS.every((level) => isBlank(row.values[level])))) {
    const link = read.sheetId === undefined ? {} : { cellSheet: read.sheetId, cellRow: 2 };
    throw new AppError(CASH_RUN_ERRORS.CASH_NO_VALUES, { sheet: read.sheet, ...link });
  }
  return read;
}

/** Labels of a level's values; a metric nobody gave is an assumption of the formula. */
function labelsOf(level: Level, rows: readonly Row[], usual: readonly Metric[]): readonly Label[] {
  return [...rows.map((row) => labelOf(row.values[`${level}_label`])), ...usual.map(() => 'assumed' as const)];
}

const countBlank = (rows: readonly Row[], column: 'label' | 'source'): number =>
  rows.reduce((sum, row) => sum + LEVELS.filter((level) => textIn(row, `${level}_${column}`) === '').length, 0);

/**
 * What the sheet of levels says, ready to be computed.
 * @throws AppError CASH_NO_SHEET, CASH_NO_VALUES, and those of data/cash/errors.ts: the first one there is
 */
export function cashFacts(input: ModelInput): CashFacts {
  const read = levelsOf(input);
  const { plan, stated, offences } = cashCase(rowsOfLevels(read, input.file.lang), input.file);
  const [first] = offences;
  if (first !== undefined) throw new AppError(cashError(first.code), placedOffence(first, read));
  if (plan === undefined) throw new RangeError('cashCase gave neither a plan nor an offence');
  const metricIn = (row: Row): string => metricNamed(textIn(row, 'metric')).code ?? '';
  const isMetric = (row: Row): boolean => METRICS.some(({ metric }) => metric === metricIn(row));
  const rows = read.rows.filter((row) => isMetric(row) && LEVELS.some((level) => !isBlank(row.values[level])));
  const given = new Set(rows.map(metricIn));
  const usual = METRICS.flatMap(({ metric }) => (given.has(metric) ? [] : [metric]));
  return {
    ...cashParamsOf(input.params),
    ...{ plan, stated, usual },
    rows: rows.length,
    basis: LEVELS.map((level) => basisOf(level, labelsOf(level, rows, usual))),
    unlabelled: countBlank(rows, 'label'),
    unsourced: countBlank(rows, 'source'),
  };
}
