import type { Area } from '../file/area';
import type { SheetData } from '../file/SheetData';
import { CellError, type Stored } from '../file/stored';
import { Failure, isUnavailable, unavailable } from './failure';

/** Rows of cells, all of one length. */
export type Table = readonly (readonly Stored[])[];

/** What a custom function is given: one value or a table of values. */
export type Argument = Stored | Table;

/** A range that a formula refers to; its cells are read when they are needed. */
export class RangeValue {
  private read: Table | undefined;

  constructor(
    readonly sheet: SheetData,
    readonly area: Area,
  ) {}

  /**
   * A cell by its 0-based place in the range; beyond its edges the sheet goes on.
   * @throws Failure for a cell whose formula cannot be worked out locally: whatever is made of it would be wrong
   */
  value(row: number, column: number): Stored {
    const value = this.sheet.value(this.area.row + row, this.area.column + column);
    if (value instanceof CellError && isUnavailable(value)) throw new Failure(value);
    if (typeof value === 'number' && !Number.isFinite(value)) unavailable('A cell with a number beyond 1.79769E+308');
    return value;
  }

  /** All cells. */
  table(): Table {
    this.read ??= Array.from({ length: this.area.rows }, (_, row) =>
      Array.from({ length: this.area.columns }, (__, column) => this.value(row, column)),
    );
    return this.read;
  }
}

/** What an expression comes to. */
export type Operand = Stored | Table | RangeValue;

/** Whether a value is a table. */
export function isTable(value: Operand): value is Table {
  return Array.isArray(value);
}

/** A value as a table: a single one is a table of one cell. */
export function tableOf(operand: Operand): Table {
  if (operand instanceof RangeValue) return operand.table();
  return isTable(operand) ? operand : [[operand]];
}
