import { a1Of, closeArea } from '../file/a1';
import { type Area, contains, intersects } from '../file/area';
import type { SheetData } from '../file/SheetData';
import { CellError, type Stored } from '../file/stored';
import { type CallFunction, evaluate } from './evaluate';
import type { FormulaCell } from './FormulaCell';

interface Dirty {
  readonly sheet: SheetData;
  readonly formula: FormulaCell;
}

/** What a formula not yet worked out shows. */
const LOADING = 'Loading...';

/** Keeps formulas in step with the cells they refer to. Writers announce what they change; `run` then works out the rest. */
export class Recalculation {
  private dirty: Dirty[] = [];

  constructor(
    private readonly sheets: () => readonly SheetData[],
    private readonly call: CallFunction,
  ) {}

  /** Takes away formulas standing in an area that is about to be written, and results that lie in the way. */
  before(sheet: SheetData, area: Area): void {
    for (const formula of [...sheet.formulas.values()]) {
      const stands = contains(area, formula.row, formula.column);
      if (!stands && !intersects(area, formula.spill)) continue;
      const cleared = clear(sheet, formula);
      if (stands) sheet.setFormula(formula.row, formula.column, undefined);
      else this.mark(sheet, formula);
      this.after(sheet, cleared);
    }
  }

  /** Marks everything that depends on an area that was written. */
  after(sheet: SheetData, area: Area): void {
    for (const own of this.sheets()) {
      for (const formula of own.formulas.values()) {
        const waits = own === sheet && formula.spill !== formula.wanted && intersects(area, formula.wanted);
        if (waits || this.refersTo(own, formula, sheet, area)) this.mark(own, formula);
      }
    }
  }

  /** Stands a formula in its cell, to be worked out in the next run. */
  place(sheet: SheetData, formula: FormulaCell): void {
    sheet.setFormula(formula.row, formula.column, formula);
    sheet.put(formula.row, formula.column, LOADING);
    this.mark(sheet, formula);
  }

  /**
   * Works out what is marked until nothing changes any more. A chain cannot be longer than there are formulas, so what
   * still changes after as many rounds runs in a circle.
   */
  run(): void {
    const mostRounds = this.sheets().reduce((sum, sheet) => sum + sheet.formulas.size, 2);
    const circular = new Set<FormulaCell>();
    for (let round = 0; this.dirty.length > 0; round += 1) {
      const now = this.dirty;
      this.dirty = [];
      for (const { sheet, formula } of now) {
        const stands = this.sheets().includes(sheet) && sheet.formula(formula.row, formula.column) === formula;
        if (!stands || circular.has(formula)) continue;
        if (round > mostRounds) circular.add(formula);
        const result = circular.has(formula)
          ? new CellError('#REF!', 'Circular dependency detected.')
          : this.result(sheet, formula);
        this.followers(sheet, formula, fill(sheet, formula, result));
      }
    }
  }

  private followers(sheet: SheetData, formula: FormulaCell, changed: readonly Area[]): void {
    for (const area of changed) {
      this.after(sheet, area);
      // Its own result is not in its own way.
      if (!this.refersTo(sheet, formula, sheet, area)) {
        this.dirty = this.dirty.filter((entry) => entry.formula !== formula);
      }
    }
  }

  private result(sheet: SheetData, formula: FormulaCell): CellError | readonly (readonly Stored[])[] {
    if (!formula.parsed.ok) return new CellError('#ERROR!', 'Formula parse error.');
    return evaluate(formula.parsed.expression, {
      sheet: (name) => (name === undefined ? sheet : this.named(name)),
      call: this.call,
    });
  }

  private refersTo(own: SheetData, formula: FormulaCell, sheet: SheetData, area: Area): boolean {
    if (!formula.parsed.ok) return false;
    return formula.parsed.references.some((reference) => {
      const target = reference.sheet === undefined ? own : this.named(reference.sheet);
      return target === sheet && intersects(area, closeArea(reference.area, sheet.rows, sheet.columns));
    });
  }

  private named(name: string): SheetData | undefined {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  private mark(sheet: SheetData, formula: FormulaCell): void {
    if (!this.dirty.some((entry) => entry.formula === formula)) this.dirty.push({ sheet, formula });
  }
}

/** Puts a result into the sheet; the areas whose cells changed. */
function fill(
  sheet: SheetData,
  formula: FormulaCell,
  result: CellError | readonly (readonly Stored[])[],
): readonly Area[] {
  const before = clear(sheet, formula);
  const rows = result instanceof CellError ? [[result]] : result;
  const wanted = { row: formula.row, column: formula.column, rows: rows.length, columns: rows[0]?.length ?? 1 };
  const obstacle = firstFilled(sheet, formula, wanted);
  const own = { ...wanted, rows: 1, columns: 1 };
  formula.wanted = wanted;
  formula.spill = obstacle ? own : wanted;
  if (obstacle) {
    const message = `Array result was not expanded because it would overwrite data in ${obstacle}.`;
    sheet.put(formula.row, formula.column, new CellError('#REF!', message));
    return [before, own];
  }
  sheet.grow(wanted.row + wanted.rows, wanted.column + wanted.columns);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet.put(wanted.row + row, wanted.column + column, value);
    });
  });
  return [before, wanted];
}

/** Empties the cells of a result; the formula keeps its own. */
function clear(sheet: SheetData, formula: FormulaCell): Area {
  const { spill } = formula;
  for (let row = spill.row; row < spill.row + spill.rows; row += 1) {
    for (let column = spill.column; column < spill.column + spill.columns; column += 1)
      sheet.put(row, column, undefined);
  }
  formula.spill = { row: formula.row, column: formula.column, rows: 1, columns: 1 };
  return spill;
}

function firstFilled(sheet: SheetData, formula: FormulaCell, area: Area): string | undefined {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const self = row === formula.row && column === formula.column;
      const taken = sheet.raw(row, column) !== undefined || sheet.formula(row, column) !== undefined;
      if (!self && taken) return a1Of({ row, column, rows: 1, columns: 1 });
    }
  }
  return undefined;
}
