import type { ChartView } from '../appsScript';
import type { FormulaCell } from '../formulas/FormulaCell';
import type { AnswerPlaces } from './AnswerPlaces';
import type { Area } from './area';
import type { ColourRule } from './ColourRule';
import type { Mark } from './Mark';
import type { Order } from './Order';
import { keyOf, Painted } from './Painted';
import { type Stored, underFormat } from './stored';

/** Rows of a new sheet. */
export const NEW_ROWS = 1000;
/** Columns of a new sheet. */
export const NEW_COLUMNS = 26;

/** One sheet: a grid of values with what lies over it. Rows and columns are 0-based; writing grows nothing by itself. */
export class SheetData {
  rows = NEW_ROWS;
  columns = NEW_COLUMNS;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  /** The cell a script put the cursor on last; not kept with the file. */
  activeCell = { row: 0, column: 0 };
  /** Whether all of it refuses scripts. */
  guarded = false;
  /** Parts that refuse scripts. */
  readonly guardedAreas: Area[] = [];
  readonly formats = new Painted();
  readonly backgrounds = new Painted();
  /** What may be typed, as JSON of `ValidationView`; `''` is anything. */
  readonly validations = new Painted();
  readonly wraps = new Painted();
  /** Rules of colours, the first that holds wins. */
  colourRules: readonly ColourRule[] = [];
  readonly notes = new Map<number, string>();
  readonly widths = new Map<number, number>();
  readonly formulas = new Map<number, FormulaCell>();
  readonly metadata: Mark[] = [];
  readonly charts: ChartView[] = [];
  /** What makes it the response sheet of a form. */
  answers: AnswerPlaces | undefined;
  private values: (Stored[] | undefined)[] = [];
  private extent: { readonly rows: number; readonly columns: number } | undefined;

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  /** The value as it lies there, whatever its format. */
  raw(row: number, column: number): Stored {
    return this.values[row]?.[column];
  }

  /** The value under its number format. */
  value(row: number, column: number): Stored {
    const raw = this.values[row]?.[column];
    if (raw === undefined || typeof raw === 'string' || this.formats.empty) return raw;
    return underFormat(raw, this.formats.at(row, column) ?? '');
  }

  /** Puts a value without looking at formulas; `undefined` clears. */
  put(row: number, column: number, value: Stored): void {
    let cells = this.values[row];
    if (!cells) {
      if (value === undefined) return;
      cells = [];
      this.values[row] = cells;
    }
    // A hole would make the row slow and would differ from `undefined` in saved state.
    while (cells.length < column) cells.push(undefined);
    cells[column] = value;
    this.extent = undefined;
  }

  /** Makes the grid at least so large. */
  grow(rows: number, columns: number): void {
    this.rows = Math.max(this.rows, rows);
    this.columns = Math.max(this.columns, columns);
  }

  /** The filled extent: count of rows and columns up to the last ones with content. */
  filled(): { readonly rows: number; readonly columns: number } {
    if (!this.extent) {
      let rows = 0;
      let columns = 0;
      this.values.forEach((cells, row) => {
        let last = (cells?.length ?? 0) - 1;
        while (last >= 0 && cells?.[last] === undefined) last -= 1;
        if (last < 0) return;
        rows = row + 1;
        columns = Math.max(columns, last + 1);
      });
      for (const formula of this.formulas.values()) {
        rows = Math.max(rows, formula.row + 1);
        columns = Math.max(columns, formula.column + 1);
      }
      this.extent = { rows, columns };
    }
    return this.extent;
  }

  /** The formula in a cell. */
  formula(row: number, column: number): FormulaCell | undefined {
    return this.formulas.size === 0 ? undefined : this.formulas.get(keyOf(row, column));
  }

  /** Adds or takes away a formula. */
  setFormula(row: number, column: number, formula: FormulaCell | undefined): void {
    if (formula) this.formulas.set(keyOf(row, column), formula);
    else this.formulas.delete(keyOf(row, column));
    this.extent = undefined;
  }

  /** Puts rows or columns into another order, which may be of another length; the cells only. */
  reorder({ axis, from }: Order): void {
    const pick = <T>(line: readonly (T | undefined)[]): (T | undefined)[] =>
      from.map((old) => (old === undefined ? undefined : line[old]));
    if (axis === 'rows') this.values = pick(this.values);
    else this.values = this.values.map((cells) => cells && pick(cells));
    this[axis] = from.length;
    this.extent = undefined;
  }

  /** The whole grid. */
  area(): Area {
    return { row: 0, column: 0, rows: this.rows, columns: this.columns };
  }

  /** Raw values by row, for saving. */
  dump(): readonly (readonly Stored[] | undefined)[] {
    return this.values;
  }
}
