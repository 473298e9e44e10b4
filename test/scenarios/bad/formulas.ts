import type { CellValue } from '../../../local/apps-script/appsScript';
import type { BadCall } from './badCall';

const column = (...cells: readonly CellValue[]): CellValue[][] => cells.map((cell) => [cell]);
const WHO = column('Анна', 'Борис');
const WHEN = column('2026-01-01', '2026-01-02');
const MONEY = column(100, 200);

const formula =
  (name: string, ...args: readonly unknown[]): BadCall['call'] =>
  ({ script }) =>
    script.customFunction(name, args);
const many = Array.from({ length: 36_364 }, (_, i) => i);

/** Formulas with arguments that cannot be used. */
export const FORMULAS: readonly BadCall[] = [
  { name: 'no arguments', call: formula('RFM'), code: 'ARGUMENT_MISSING', says: 'customers' },
  { name: 'no amounts', call: formula('RFM_SEGMENTS', WHO, WHEN), code: 'ARGUMENT_MISSING', says: 'amounts' },
  {
    name: 'ranges of different length',
    call: formula('RFM', WHO, column('2026-01-01'), MONEY),
    code: 'SIZE_MISMATCH',
    says: 'dates',
  },
  {
    name: 'a range of two columns',
    call: formula(
      'RFM',
      [
        ['Анна', 'x'],
        ['Борис', 'y'],
      ],
      WHEN,
      MONEY,
    ),
    code: 'NOT_ONE_COLUMN',
    says: 'customers',
  },
  { name: 'blank ranges', call: formula('RFM', column('', ''), column('', ''), column('', '')), code: 'NO_DATA' },
  {
    name: 'the header in the range',
    call: formula('RFM', column('Клиент', 'Анна'), column('Дата', '2026-01-01'), column('Сумма', 1)),
    code: 'HEADER_INSIDE',
  },
  {
    name: 'an error in a cell',
    call: formula('RFM', WHO, WHEN, column(100, '#REF!')),
    code: 'CELL_ERROR',
    says: 'amounts',
  },
  {
    name: 'a word for a date',
    call: formula('RFM', WHO, column('2026-01-01', 'вчера'), MONEY),
    code: 'NOT_DATE',
    says: '«вчера»',
  },
  {
    name: 'a word for an amount',
    call: formula('RFM', WHO, WHEN, column(1, 'много')),
    code: 'NOT_NUMBER',
    says: '«много»',
  },
  {
    name: 'a blank customer',
    call: formula('RFM', column('Анна', ''), WHEN, MONEY),
    code: 'EMPTY_CUSTOMER',
    says: 'customers',
  },
  {
    name: 'currencies mixed',
    call: formula('RFM', WHO, WHEN, column('10 ₸', '5 $')),
    code: 'MIXED_CURRENCY',
    says: 'amounts',
  },
  {
    name: 'a report day in words',
    call: formula('RFM', WHO, WHEN, MONEY, 'завтра'),
    code: 'DAY_NOT_DATE',
    says: 'as_of',
  },
  {
    name: 'two report days',
    call: formula('RFM', WHO, WHEN, MONEY, column('2026-01-01', '2026-01-02')),
    code: 'NOT_ONE_CELL',
    says: 'as_of',
  },
  {
    name: 'an unknown scoring',
    call: formula('RFM', WHO, WHEN, MONEY, '', 'best'),
    code: 'SCORING_UNKNOWN',
    says: '«best»',
  },
  { name: 'one group', call: formula('RFM', WHO, WHEN, MONEY, '', 1), code: 'GROUPS_OUT_OF_RANGE', says: '1' },
  {
    name: 'cut points in two columns',
    call: formula('RFM', WHO, WHEN, MONEY, '', [
      [1, 2],
      [3, 4],
    ]),
    code: 'CUTS_NOT_THREE_COLUMNS',
    says: '2',
  },
  {
    name: 'cut points that fall',
    call: formula('RFM', WHO, WHEN, MONEY, '', [
      [90, 2, 100],
      [30, 3, 200],
    ]),
    code: 'CUTS_NOT_ASCENDING',
    says: '90',
  },
  {
    name: 'an unknown measure of money',
    call: formula('RFM', WHO, WHEN, MONEY, '', 'mean', 'profit'),
    code: 'MONEY_UNKNOWN',
    says: '«profit»',
  },
  {
    name: 'no second day',
    call: formula('RFM_MOVEMENT', WHO, WHEN, MONEY, '2026-01-31'),
    code: 'DAY_MISSING',
    says: 'to',
  },
  {
    name: 'a result too large',
    call: formula('RFM', column(...many), column(...many.map(() => '2026-01-01')), column(...many.map(() => 1))),
    code: 'RESULT_TOO_LARGE',
  },
];
