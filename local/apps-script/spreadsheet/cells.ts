import type { Area } from '../file/area';
import type { HeldFile } from '../file/HeldFile';
import type { Painted } from '../file/Painted';
import { ServiceError } from '../file/ServiceError';
import type { SheetData } from '../file/SheetData';
import type { Entered, Stored } from '../file/stored';
import { parseTyped } from '../typing/parseTyped';

/** Values of a rectangle under their formats. */
export function readArea(sheet: SheetData, area: Area): readonly (readonly Stored[])[] {
  const rows: Stored[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: Stored[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      cells.push(sheet.value(row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/**
 * Refuses a table that is not of a range's size.
 * @throws ServiceError in Google's words
 */
export function refuseOtherSize(values: readonly (readonly unknown[])[], area: Area): void {
  refuse('rows', values.length, area.rows);
  for (const cells of values) refuse('columns', cells.length, area.columns);
}

function refuse(what: string, has: number, wants: number): void {
  if (has !== wants) {
    throw new ServiceError(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
    );
  }
}

/** A script's string as a cell takes it: plain text stays, all else is read as if typed. */
export function typedInto(
  { formats }: SheetData,
  row: number,
  column: number,
  text: string,
  { file, year }: HeldFile,
): Entered {
  const isPlain = !formats.empty && formats.at(row, column) === '@';
  return isPlain ? text.replace(/^'/, '') : parseTyped(text, file.rules, year);
}

/** A number format as it is kept: `''` is automatic, which scripts also call `General`. */
export function formatOf(format: string): string {
  return /^general$/i.test(format) ? '' : format;
}

/** Paints a property cell by cell; `null` clears it. */
export function paintCells(
  painted: Painted,
  area: Area,
  values: readonly (readonly unknown[])[],
  read: (value: string) => string,
): void {
  values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      painted.paint(cell, value === null ? '' : read(String(value)));
    });
  });
}
