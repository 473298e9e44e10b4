import type { BadCall } from './badCall';

const METRICS = [
  ['Охват', 1000, 1000, 1000],
  ['Доля переходов', 0.1, 0.1, 0.1],
  ['Конверсия в продажу', 0.5, 0.5, 0.5],
  ['Цена позиции', 100, 100, 100],
];

const formula =
  (name: string, ...args: readonly unknown[]): BadCall['call'] =>
  ({ script }) =>
    script.customFunction(name, args);

const journey = (...row: readonly unknown[]): BadCall['call'] => formula('CASH_JOURNEY', [...METRICS, row]);

/** Formulas of the cash journey with arguments that cannot be used. */
export const CASH_FORMULAS: readonly BadCall[] = [
  { name: 'no metrics', call: formula('CASH_JOURNEY'), code: 'CASH_RANGE_MISSING', says: 'A2:D' },
  { name: 'three columns', call: formula('CASH_WORTH', [['Охват', 1, 1]]), code: 'CASH_COLUMNS_WRONG', says: '3' },
  {
    name: 'a funnel without a check',
    call: formula('PROFIT_FORMULA', 1000, 0.1, 0.5),
    code: 'CASH_VALUE_MISSING',
    says: 'check',
  },
  {
    name: 'checks that grow nobody knows where',
    call: formula('PROFIT_FORMULA', 1000, 0.1, 0.5, 100, 1, 0.1, 0, 1, 'both'),
    code: 'CASH_UPLIFT_ON_UNKNOWN',
    says: '«both»',
  },
  { name: 'a misspelt metric', call: journey('Маржя', 1, 1, 1), code: 'CASH_UNKNOWN_METRIC', says: '«Маржа»' },
  { name: 'a metric nobody knows', call: journey('Погода', 1, 1, 1), code: 'CASH_STRANGE_METRIC', says: '«Погода»' },
  { name: 'a metric twice', call: journey('Охват', 1, 1, 1), code: 'CASH_METRIC_AGAIN', says: '1' },
  { name: 'a level left blank', call: journey('Маржа', 0.1, '', 0.2), code: 'CASH_LEVEL_BLANK', says: '3' },
  { name: 'a margin in words', call: journey('Маржа', 'вся', 1, 1), code: 'CASH_NOT_NUMBER', says: '«вся»' },
  {
    name: 'a margin that became a date',
    call: journey('Маржа', new Date(Date.UTC(2026, 4, 3, 12)), 1, 1),
    code: 'CASH_VALUE_DATE',
    says: '2026',
  },
  { name: 'a failed formula', call: journey('Маржа', '#REF!', 1, 1), code: 'CASH_CELL_ERROR', says: '#REF!' },
  { name: 'a margin of 30', call: journey('Маржа', 0.2, 0.3, 30), code: 'CASH_RATE_AS_PERCENT', says: '30' },
  { name: 'a margin of 300 %', call: journey('Маржа', 0.2, 0.3, '300 %'), code: 'CASH_RATE_ABOVE', says: '«300 %»' },
  { name: 'negative costs', call: journey('Постоянные затраты', -1, 0, 0), code: 'CASH_NEGATIVE', says: '«-1»' },
  {
    name: 'a check below nothing',
    call: journey('Рост чека повторной сделки', -1.5, 0, 0),
    code: 'CASH_UPLIFT_BELOW',
    says: '«-1.5»',
  },
  { name: 'minimum above base', call: journey('Позиций в заказе', 3, 2, 4), code: 'CASH_MINIMAL_ABOVE', says: /3.*2/ },
  { name: 'a rate above base', call: journey('Маржа', 0.3, 0.2, 0.4), code: 'CASH_MINIMAL_ABOVE_SHARE', says: '30' },
  {
    name: 'refusals that grow to base',
    call: journey('Отказы и возвраты', 0.1, 0.2, 0.1),
    code: 'CASH_MINIMAL_BELOW_SHARE',
    says: '20',
  },
  { name: 'base above maximum', call: journey('Позиций в заказе', 1, 3, 2), code: 'CASH_BASE_ABOVE', says: /3.*2/ },
  { name: 'a rate at base above', call: journey('Маржа', 0.1, 0.4, 0.3), code: 'CASH_BASE_ABOVE_SHARE', says: '40' },
  {
    name: 'refusals that grow to the maximum',
    call: journey('Отказы и возвраты', 0.2, 0.1, 0.3),
    code: 'CASH_BASE_BELOW_SHARE',
    says: '30',
  },
  ...(['NO_REACH', 'NO_VISIT_RATE', 'NO_CONVERSION', 'NO_PRICE'] as const).map((code, i) => ({
    name: `a journey where row ${i + 1} is missing`,
    call: formula(
      'CASH_JOURNEY',
      METRICS.filter((_, row) => row !== i),
    ),
    code: `CASH_${code}`,
  })),
];
