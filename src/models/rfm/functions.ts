import { AppError } from '../../core/appError';
import { factTable } from '../../core/defineFact';
import { defineFunction, type FunctionParam } from '../../core/defineFunction';
import type { FileContext, Table } from '../../core/table';
import { aggregate } from '../../data/customers';
import { RFM_CUSTOMERS_FACT } from '../../facts/rfmCustomers';
import { RFM_SEGMENTS_FACT } from '../../facts/rfmSegments';
import { dayFrom, ORDER_PARAMS, ordersFrom } from './arguments';
import { RFM_ERRORS } from './errors';
import { matrixTable } from './matrix';
import { movementOf } from './movement';
import { movementTable } from './movementTables';
import { type Scored, scoreCustomers } from './score';
import { parseMoney, parseScoring } from './scoring';
import { STANDARD_PLAN } from './segments';
import { customerRows, segmentRows } from './tables';

const SCORING_PARAMS: readonly FunctionParam[] = [
  { name: 'scoring', optional: true },
  { name: 'money', optional: true },
];

const PARAMS: readonly FunctionParam[] = [...ORDER_PARAMS, { name: 'as_of', optional: true }, ...SCORING_PARAMS];

const MOVEMENT_PARAMS: readonly FunctionParam[] = [
  ...ORDER_PARAMS,
  { name: 'from', optional: false },
  { name: 'to', optional: false },
  ...SCORING_PARAMS,
];

/** Reads the arguments and scores the customers. */
function scoredFrom(args: readonly unknown[], file: FileContext): Scored {
  const scoring = parseScoring(args[4], file.locale);
  const money = parseMoney(args[5]);
  const asOf = dayFrom(args[3], 'as_of', file);
  return scoreCustomers(aggregate(ordersFrom(args, file), asOf), scoring, money);
}

function neededDay(value: unknown, name: string, file: FileContext): number {
  const day = dayFrom(value, name, file);
  if (day === undefined) throw new AppError(RFM_ERRORS.DAY_MISSING, { argument: name });
  return day;
}

/** `RFM`: customers with scores and segments. */
export const RFM_FUNCTION = defineFunction({
  name: 'RFM',
  params: PARAMS,
  run: (args, file): Table => factTable(RFM_CUSTOMERS_FACT, customerRows(scoredFrom(args, file))),
});

/** `RFM_SEGMENTS`: segments with size, money and advised action. */
export const RFM_SEGMENTS_FUNCTION = defineFunction({
  name: 'RFM_SEGMENTS',
  params: PARAMS,
  run: (args, file): Table => factTable(RFM_SEGMENTS_FACT, segmentRows(scoredFrom(args, file))),
});

/** `RFM_MATRIX`: how many customers have which R and F. */
export const RFM_MATRIX_FUNCTION = defineFunction({
  name: 'RFM_MATRIX',
  params: PARAMS,
  run: (args, file): Table => matrixTable(scoredFrom(args, file)),
});

/** `RFM_MOVEMENT`: how many customers went from which segment to which between two days. */
export const RFM_MOVEMENT_FUNCTION = defineFunction({
  name: 'RFM_MOVEMENT',
  params: MOVEMENT_PARAMS,
  run: (args, file): Table => {
    const days = { from: neededDay(args[3], 'from', file), to: neededDay(args[4], 'to', file) };
    const scoring = parseScoring(args[5], file.locale);
    const money = parseMoney(args[6]);
    const orders = ordersFrom(args, file);
    return movementTable(
      movementOf(
        days,
        (day) => aggregate(orders, day),
        (customers) => scoreCustomers(customers, scoring, money),
      ),
      STANDARD_PLAN,
    );
  },
});
