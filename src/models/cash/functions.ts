import { factTable } from '../../core/defineFact';
import { defineFunction, type FunctionDefinition, type FunctionParam } from '../../core/defineFunction';
import type { Table } from '../../core/table';
import { cashLineRows } from '../../data/cash/cashLineRows';
import { cashLines } from '../../data/cash/cashLines';
import { metricWorth } from '../../data/cash/metricWorth';
import { CASH_LINES_FACT, LINE_WORDS } from '../../facts/cashLines';
import { METRIC_WORTH_FACT } from '../../facts/metricWorth';
import { planFrom } from './rangeArgument';
import { upliftOnFrom, VALUE_NAMES, valuesFrom } from './valueArguments';

const METRICS_PARAM: readonly FunctionParam[] = [{ name: 'metrics', optional: false }];

/** Repeat deals and what follows may be left out. */
const FIRST_OPTIONAL = 4;

/** `PROFIT_FORMULA`: the margin before costs of one funnel, as one value. */
const PROFIT_FORMULA_FUNCTION = defineFunction({
  name: 'PROFIT_FORMULA',
  isBare: true,
  params: [...VALUE_NAMES, 'uplift_on'].map((name, i) => ({ name, optional: i >= FIRST_OPTIONAL })),
  run: (args, file): Table => {
    const upliftOn = upliftOnFrom(args[VALUE_NAMES.length], file);
    const { gross } = cashLines(valuesFrom(args, file), upliftOn);
    return {
      id: 'profit_formula',
      columns: [{ id: 'gross', type: 'number', header: LINE_WORDS.gross }],
      rows: [[gross]],
    };
  },
});

/** `CASH_JOURNEY`: from visits to profit on three levels, a row for each line. */
const CASH_JOURNEY_FUNCTION = defineFunction({
  name: 'CASH_JOURNEY',
  params: METRICS_PARAM,
  run: ([metrics], file): Table => factTable(CASH_LINES_FACT, cashLineRows(planFrom(metrics, file), 'repeat')),
});

/** `CASH_WORTH`: what each of the eleven metrics is worth, in the order of the stages. */
const CASH_WORTH_FUNCTION = defineFunction({
  name: 'CASH_WORTH',
  params: METRICS_PARAM,
  run: ([metrics], file): Table => factTable(METRIC_WORTH_FACT, metricWorth(planFrom(metrics, file), 'repeat')),
});

/** The functions of the cash journey. */
export const CASH_FUNCTIONS: readonly FunctionDefinition[] = [
  PROFIT_FORMULA_FUNCTION,
  CASH_JOURNEY_FUNCTION,
  CASH_WORTH_FUNCTION,
];
