import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { oneCell } from '../../data/arguments';
import { cashError } from '../../data/cash/errors';
import { levelNumber } from '../../data/cash/levelNumber';
import { METRICS } from '../../data/cash/metrics';
import type { MetricValues, UpliftOn } from '../../data/cash/types';
import { shownCell } from '../../data/shownCell';
import type { Metric } from '../../facts/metricWords';
import { CASH_FUNCTION_ERRORS } from './errors';

/** What `PROFIT_FORMULA` is asked, in its order. */
const ASKED = [
  ...(['reach', 'visit_rate', 'conversion', 'price'] as const),
  ...(['repeats', 'uplift', 'refusal_rate', 'margin'] as const),
] satisfies readonly Metric[];

/** The check is the price of one position. */
const nameOf = (metric: Metric): string => (metric === 'price' ? 'check' : metric);

/** The arguments' names, `uplift_on` aside. */
export const VALUE_NAMES: readonly string[] = ASKED.map(nameOf);

/** The words of `uplift_on`, the default first. */
const UPLIFTS_ON: readonly UpliftOn[] = ['repeat', 'all', 'one'];

/** The value of one argument, by default the usual one. @throws AppError CASH_…, NOT_ONE_CELL */
function argumentValue(argument: unknown, metric: Metric, file: FileContext): number {
  const name = nameOf(metric);
  const cell = oneCell(argument, name);
  const rule = METRICS.find((its) => its.metric === metric);
  if (rule === undefined) throw new AppError('INTERNAL', { detail: metric });
  const read = levelNumber(cell, rule, file.locale);
  if ('code' in read) {
    const place = { role: name, row: 0, value: shownCell(cell, file), isAlone: true } as const;
    throw new AppError(cashError(read.code), read.values, [place]);
  }
  const value = read.value ?? rule.usual;
  if (value === null) throw new AppError(CASH_FUNCTION_ERRORS.CASH_VALUE_MISSING, { argument: name });
  return value;
}

/**
 * Values of the metrics from the arguments of `PROFIT_FORMULA`; there are no costs.
 * @throws AppError CASH_VALUE_MISSING, NOT_ONE_CELL, and what data/cash/errors.ts says of values
 */
export function valuesFrom(args: readonly unknown[], file: FileContext): MetricValues {
  const values = {
    reach: 0,
    visit_rate: 0,
    conversion: 0,
    price: 0,
    repeats: 0,
    uplift: 0,
    refusal_rate: 0,
    margin: 1,
  };
  ASKED.forEach((metric, i) => {
    values[metric] = argumentValue(args[i], metric, file);
  });
  return { ...values, positions: 1, tool_costs: 0, fixed_costs: 0 };
}

/** The argument `uplift_on`. @throws AppError CASH_UPLIFT_ON_UNKNOWN, NOT_ONE_CELL */
export function upliftOnFrom(argument: unknown, file: FileContext): UpliftOn {
  const cell = oneCell(argument, 'uplift_on');
  const word = isBlank(cell) ? 'repeat' : String(cell).trim().toLowerCase();
  const found = UPLIFTS_ON.find((known) => known === word);
  if (found === undefined) {
    throw new AppError(CASH_FUNCTION_ERRORS.CASH_UPLIFT_ON_UNKNOWN, { value: shownCell(cell, file) });
  }
  return found;
}
