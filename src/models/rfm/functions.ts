import { AppError, type Offence } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { CivilDay } from '../../core/civilDate';
import { factTable } from '../../core/defineFact';
import { defineFunction, type FunctionParam } from '../../core/defineFunction';
import type { FileContext, Table } from '../../core/table';
import { columnOf, sameLength } from '../../data/arguments';
import { aggregate } from '../../data/customers';
import { dayReader } from '../../data/dayReader';
import { type OrderCells, readOrders } from '../../data/orders';
import { parseDay } from '../../data/parseDate';
import { parseNumber } from '../../data/parseNumber';
import { RFM_CUSTOMERS_FACT } from '../../facts/rfmCustomers';
import { RFM_SEGMENTS_FACT } from '../../facts/rfmSegments';
import { RFM_ERRORS } from './errors';
import { type Scored, scoreCustomers } from './score';
import { parseMoney, parseScoring } from './scoring';
import { customerRows, segmentRows } from './tables';

const PARAMS: readonly FunctionParam[] = [
  {
    name: 'customers',
    role: 'customer',
    optional: false,
    example: 'B2:B',
    text: { ru: 'столбец с покупателями', kk: 'сатып алушылар бағаны', en: 'column of customers' },
  },
  {
    name: 'dates',
    role: 'date',
    optional: false,
    example: 'A2:A',
    text: { ru: 'столбец с датами заказов', kk: 'тапсырыс күндері бағаны', en: 'column of order dates' },
  },
  {
    name: 'amounts',
    role: 'amount',
    optional: false,
    example: 'E2:E',
    text: {
      ru: 'столбец с суммами; возвраты с минусом',
      kk: 'сомалар бағаны; қайтарымдар минуспен',
      en: 'column of amounts; refunds are negative',
    },
  },
  {
    name: 'as_of',
    optional: true,
    example: 'H1',
    text: {
      ru: 'дата отчёта; пусто — день последнего заказа',
      kk: 'есеп күні; бос болса — соңғы тапсырыс күні',
      en: 'report date; empty: the day of the newest order',
    },
  },
  {
    name: 'scoring',
    optional: true,
    example: '5',
    text: {
      ru: 'число групп от 2 до 10, "mean" или диапазон границ R, F, M; пусто — 5 групп',
      kk: '2–10 аралығындағы топ саны, "mean" немесе R, F, M шектерінің ауқымы; бос болса — 5 топ',
      en: 'number of groups 2 to 10, "mean" or a range of cut points R, F, M; empty: 5 groups',
    },
  },
  {
    name: 'money',
    optional: true,
    example: '"check"',
    text: {
      ru: '"check" — средний чек (по умолчанию), "total" — сумма покупок',
      kk: '"check" — орташа чек (әдепкі), "total" — сатып алу сомасы',
      en: '"check": average check (default), "total": total spent',
    },
  },
];

/** The report date a cell gives, or `undefined` when it gives none. */
function asOfDay(value: unknown, file: FileContext): CivilDay | undefined {
  const cells: readonly unknown[] = Array.isArray(value) ? value.flat() : [value];
  if (cells.length > 1) throw new AppError('NOT_ONE_CELL', { argument: 'as_of', cells: cells.length });
  const cell = cells[0];
  if (isBlank(cell)) return undefined;
  const day = dayReader(file)(cell);
  if (day === undefined) throw new AppError(RFM_ERRORS.AS_OF_NOT_DATE, { value: String(cell) });
  return day;
}

/** A header counts as "inside" when the first row holds words where both a date and an amount belong. */
function refuseHeader(columns: OrderCells, offences: readonly Offence[], file: FileContext): void {
  const [date, amount] = [columns.date[0], columns.amount[0]];
  const isHeader =
    typeof date === 'string' &&
    typeof amount === 'string' &&
    !isBlank(date) &&
    !isBlank(amount) &&
    parseDay(date, file.locale) === undefined &&
    parseNumber(amount, file.locale) === undefined;
  if (isHeader) throw new AppError('HEADER_INSIDE', {}, offences.slice(0, 1));
}

/**
 * Reads the arguments and scores the customers.
 * @throws AppError naming the first three cells at fault; a function leaves no row out in silence
 */
function scoredFrom(args: readonly unknown[], file: FileContext): Scored {
  const [customer, date, amount] = PARAMS.slice(0, 3).map((param, i) => columnOf(args[i], param.name));
  const columns = { customer: customer ?? [], date: date ?? [], amount: amount ?? [] };
  sameLength([
    { name: 'customers', rows: columns.customer.length },
    { name: 'dates', rows: columns.date.length },
    { name: 'amounts', rows: columns.amount.length },
  ]);
  const scoring = parseScoring(args[4], file.locale);
  const money = parseMoney(args[5]);
  const asOf = asOfDay(args[3], file);
  const { orders, offences } = readOrders(columns, file);
  refuseHeader(columns, offences, file);
  const worst = offences[0];
  if (worst !== undefined)
    throw new AppError(
      worst.code,
      {},
      offences.filter(({ code }) => code === worst.code),
    );
  return scoreCustomers(aggregate(orders, asOf), scoring, money);
}

/** `RFM`: customers with scores and segments. */
export const RFM_FUNCTION = defineFunction({
  name: 'RFM',
  text: {
    ru: 'Давность, частота и деньги каждого покупателя, его код RFM и сегмент.',
    kk: 'Әр сатып алушының соңғы сатып алуы, жиілігі мен ақшасы, RFM коды және сегменті.',
    en: 'Recency, frequency and money of each customer, with RFM score and segment.',
  },
  params: PARAMS,
  run: (args, file): Table => factTable(RFM_CUSTOMERS_FACT, customerRows(scoredFrom(args, file))),
});

/** `RFM_SEGMENTS`: segments with size, money and advised action. */
export const RFM_SEGMENTS_FUNCTION = defineFunction({
  name: 'RFM_SEGMENTS',
  text: {
    ru: 'Сегменты RFM: сколько покупателей, какая выручка, что сделать.',
    kk: 'RFM сегменттері: сатып алушы саны, түсімі, не істеу керек.',
    en: 'RFM segments: how many customers, what revenue, what to do.',
  },
  params: PARAMS,
  run: (args, file): Table => factTable(RFM_SEGMENTS_FACT, segmentRows(scoredFrom(args, file))),
});
