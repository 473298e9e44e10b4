import type { ColumnNotes } from '../../core/defineHelp';
import type { Area } from '../../core/sheetImage';
import type { Column, FileContext, Table, Value } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { headerCells, tableCells } from '../../i18n/cells';
import { isLeadingSign } from '../../i18n/numbers';
import { COLOURS } from './colours';
import type { SheetBuilder } from './sheetBuilder';

/** From this size on, small change in money is noise. */
const WHOLE_MONEY_FROM = 1000;
const WHOLE_MONEY = '#,##0';
/** Money with small change. */
export const EXACT_MONEY = '#,##0.00';

/** Money without small change when the column has sums from 1 000 up. */
function moneyFormat(values: readonly Value[]): string {
  const isLarge = values.some((value) => typeof value === 'number' && Math.abs(value) >= WHOLE_MONEY_FROM);
  return isLarge ? WHOLE_MONEY : EXACT_MONEY;
}

/** Number format of a column; '' keeps the automatic one, by which a Date shows as the file's locale writes dates. */
function formatOf(column: Column, values: readonly Value[]): string {
  switch (column.type) {
    case 'count':
    case 'days':
      return '#,##0';
    case 'number':
      return column.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(column.decimals ?? 1)}`;
    case 'share':
      return '0.0%';
    case 'money':
      return moneyFormat(values);
    default:
      return '';
  }
}

/** Money that names its currency: the header of a column that holds other numbers too cannot. */
function withCurrency(format: string, { lang, currency }: FileContext): string {
  const sign = currency.replace(/"/g, '');
  if (sign === '') return format;
  return isLeadingSign(sign, lang) ? `"${sign}"${format}` : `${format}" ${sign}"`;
}

/** Formats numbers row by row where a column holds counts, shares and money below each other. */
function formatRows(sheet: SheetBuilder, table: Table, body: Area, file: FileContext): void {
  const { columns, rows, rowTypes = [], currency = file.currency } = table;
  for (const [i, type] of rowTypes.entries()) {
    columns.forEach((column, at) => {
      if (column.type !== 'number') return;
      const plain = formatOf({ ...column, type }, rows[i] ?? []);
      const format = type === 'money' ? withCurrency(plain, { ...file, currency }) : plain;
      if (format !== '') sheet.format({ row: body.row + i, column: at, rows: 1, columns: 1 }, format);
    });
  }
}

/** Where a table's pieces ended up on the sheet. */
export interface PlacedTable {
  readonly table: Table;
  readonly header: Area;
  readonly body: Area;
}

/** Adds a table: header with notes that explain each column, then the rows in their number formats. */
export function addTable(sheet: SheetBuilder, table: Table, file: FileContext, notes: ColumnNotes): PlacedTable {
  const header = sheet.add([headerCells(table, file)]);
  sheet.background(header, COLOURS.header);
  table.columns.forEach((column, i) => {
    const note = notes[column.id];
    if (note !== undefined) sheet.note(header.row, i, note[file.lang]);
  });
  const body = sheet.add(tableCells(table, file.lang, zoneDays(file.zone).midnightOf));
  const isByRow = ({ type }: Column): boolean => type === 'number' && table.rowTypes !== undefined;
  table.columns.forEach((column, i) => {
    if (isByRow(column)) return;
    const format = formatOf(
      column,
      table.rows.map((row) => row[i] ?? null),
    );
    if (format !== '' && body.rows > 0) sheet.format({ ...body, column: i, columns: 1 }, format);
  });
  formatRows(sheet, table, body, file);
  return { table, header, body };
}
