import type { CellValue } from '../../../local/apps-script/appsScript';
import type { BadCall } from './badCall';
import { asIs, build, preview } from './calls';

const day = (number: number): CellValue => ({ date: Date.UTC(2026, 0, number, 12) });
const HEADER = ['Дата', 'Клиент', 'Сумма'];

/** Sheets that are not what they should be. */
export const SHEETS: readonly BadCall[] = [
  {
    name: 'no column for the date',
    call: preview(({ request }) => ({ ...request, columns: { ...request.columns, date: null } })),
    code: 'COLUMN_NOT_FOUND',
    says: 'Заказы',
  },
  {
    name: 'one column twice',
    call: preview(({ request }) => ({ ...request, columns: { ...request.columns, date: 2 } })),
    code: 'COLUMN_TWICE',
    says: /Заказы.* C[ ,]/,
  },
  { name: 'a sheet that never was', call: preview({ sheetId: 99 }), code: 'SHEET_GONE' },
  {
    name: 'the sheet deleted meanwhile',
    before: ({ script, sheetId }) => script.control.deleteSheet(sheetId),
    call: build,
    code: 'SHEET_GONE',
  },
  {
    name: 'a column moved meanwhile',
    before: ({ script, sheetId }) => script.control.type(sheetId, 0, 0, [['Клиент', 'Дата']]),
    call: build,
    code: 'COLUMNS_GONE',
    says: 'Заказы',
  },
  {
    name: 'a column where there is none',
    call: preview(({ request }) => ({ ...request, headers: [], columns: { ...request.columns, date: 20 } })),
    code: 'COLUMNS_GONE',
    says: 'Заказы',
  },
  {
    name: 'columns that are not recognised',
    rows: [
      ['абв', 'где'],
      ['x', 'y'],
    ],
    call: asIs,
    code: 'COLUMN_NOT_FOUND',
    says: 'Заказы',
  },
  { name: 'an empty sheet', rows: [], call: asIs, code: 'COLUMN_NOT_FOUND', says: 'Заказы' },
  { name: 'headers and no rows', rows: [HEADER], call: asIs, code: 'NO_DATA' },
  {
    name: 'no date in the column of dates',
    rows: [HEADER, ['скоро', 'Анна', 1], ['потом', 'Борис', 2]],
    call: columnsChosen(),
    code: 'NO_DATES',
    says: 'A2',
  },
  {
    name: 'no number in the column of amounts',
    rows: [HEADER, [day(1), 'Анна', 'много'], [day(2), 'Борис', 'мало']],
    call: columnsChosen(),
    code: 'NO_NUMBERS',
    says: 'C2',
  },
  {
    name: 'errors in all cells',
    rows: [HEADER, [day(1), 'Анна', '#REF!'], [day(2), 'Борис', '#N/A']],
    call: columnsChosen(),
    code: 'CELL_ERROR',
    says: 'C2',
  },
  {
    name: 'no customer anywhere',
    rows: [HEADER, [day(1), '', 1], [day(2), ' ', 2]],
    call: columnsChosen(),
    code: 'EMPTY_CUSTOMER',
    says: 'B2',
  },
  { name: 'refunds only', rows: [HEADER, [day(1), 'Анна', -1]], call: asIs, code: 'ONLY_REFUNDS' },
  {
    name: 'all cancelled',
    rows: [
      [...HEADER, 'Статус'],
      [day(1), 'Анна', 1, 'отменён'],
      [day(2), 'Борис', 1, 'отменён'],
    ],
    call: asIs,
    code: 'ALL_CANCELLED',
  },
  {
    name: 'currencies mixed, which leaves rows out',
    rows: [HEADER, [day(1), 'Анна', '10 ₸'], [day(2), 'Борис', '20 ₸'], [day(3), 'Вера', '5 $']],
    call: asIs,
    code: 'ok',
  },
  {
    name: 'headers once more among the rows',
    rows: [HEADER, [day(1), 'Анна', 1], HEADER, [day(2), 'Борис', 2]],
    call: build,
    code: 'ok',
  },
  {
    name: 'texts, dates and blanks mixed',
    rows: [HEADER, ['01.01.2026', 'Анна', '1 000'], [day(2), 'Анна', 5], ['', '', ''], ['31.02.2026', 'Борис', 2]],
    call: build,
    code: 'ok',
  },
  { name: 'a header row far below the data', call: preview({ headerRow: 1_000_000, headers: [] }), code: 'NO_DATA' },
];

/** With all columns chosen by hand, as where nothing below the headers fits them. */
function columnsChosen(): BadCall['call'] {
  return preview(({ request }) => ({
    ...request,
    headerRow: 1,
    headers: HEADER,
    columns: { ...request.columns, date: 0, customer: 1, amount: 2 },
  }));
}
