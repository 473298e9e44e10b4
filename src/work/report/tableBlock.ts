import type { Area } from '../../core/sheetImage';
import type { Column, FileContext, Table } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { headerCells, tableCells } from '../../i18n/cells';
import { COLOURS } from './colours';
import type { SheetBuilder } from './sheetBuilder';

/** From this size on, small change in money is noise. */
const WHOLE_MONEY_FROM = 1000;

/** One format for all money of a table: without small change only when every money column has sums from 1 000 up. */
function moneyFormat(table: Table): string {
  const isLarge = (index: number): boolean =>
    table.rows.some((row) => Math.abs(Number(row[index] ?? 0)) >= WHOLE_MONEY_FROM);
  const isWhole = table.columns.every((column, index) => column.type !== 'money' || isLarge(index));
  return isWhole ? '#,##0' : '#,##0.00';
}

/** Number format of a column; '' keeps the automatic one, by which a Date shows as the file's locale writes dates. */
function formatOf(column: Column, money: string): string {
  switch (column.type) {
    case 'count':
    case 'days':
      return '#,##0';
    case 'number':
      return '#,##0.0';
    case 'share':
      return '0.0%';
    case 'money':
      return money;
    default:
      return '';
  }
}

/** Where a table's pieces ended up on the sheet. */
export interface PlacedTable {
  readonly table: Table;
  readonly header: Area;
  readonly body: Area;
}

/** Adds a table: header with notes that explain each column, then the rows in their number formats. */
export function addTable(sheet: SheetBuilder, table: Table, file: FileContext): PlacedTable {
  const header = sheet.add([headerCells(table, file)]);
  sheet.background(header, COLOURS.header);
  table.columns.forEach((column, i) => sheet.note(header.row, i, column.note[file.lang]));
  const body = sheet.add(tableCells(table, file.lang, zoneDays(file.zone).midnightOf));
  const money = moneyFormat(table);
  table.columns.forEach((column, i) => {
    const format = formatOf(column, money);
    if (format !== '' && body.rows > 0) sheet.format({ ...body, column: i, columns: 1 }, format);
  });
  return { table, header, body };
}
