import { type Area, contains, intersects } from '../file/area';
import type { SheetData } from '../file/SheetData';
import { CellError } from '../file/stored';
import { type Places, sheetNamed, targetsOf, touches } from './dependencies';
import { type CustomFunctions, evaluate } from './evaluate';
import type { FormulaCell } from './FormulaCell';
import { inOrder } from './inOrder';
import type { Language } from './operators';
import { Readers } from './Readers';
import { clear, fill, waitsFor } from './spill';
import { RangeValue, type Table } from './values';

/** What formulas stand on. */
interface Ground extends Places {
  readonly language: Language;
}

/** What a formula not yet worked out shows. */
const LOADING = 'Loading...';

/** Keeps formulas in step with the cells they refer to. Writers announce what they change; `run` then works out the rest. */
export class Recalculation {
  private dirty = new Map<FormulaCell, SheetData>();

  constructor(
    private readonly ground: Ground,
    private readonly custom: CustomFunctions,
  ) {}

  /** Takes away formulas standing in an area that is about to be written, and results that lie in the way. */
  before(sheet: SheetData, area: Area): void {
    for (const formula of [...sheet.formulas.values()]) {
      const stands = contains(area, formula.row, formula.column);
      if (!stands && !intersects(area, formula.spill)) continue;
      const cleared = clear(sheet, formula);
      if (stands) sheet.setFormula(formula.row, formula.column, undefined);
      else this.dirty.set(formula, sheet);
      this.after(sheet, cleared);
    }
  }

  /** Marks everything that depends on an area that was written. */
  after(sheet: SheetData, area: Area): void {
    for (const own of this.ground.sheets) {
      for (const formula of own.formulas.values()) {
        if (waitsFor(own, formula, sheet, area) || this.refersTo(own, formula, sheet, area)) {
          this.dirty.set(formula, own);
        }
      }
    }
  }

  /** Marks everything that mentions a named range. */
  renamed(name: string): void {
    for (const sheet of this.ground.sheets) {
      for (const formula of sheet.formulas.values()) {
        if (formula.parsed.ok && formula.parsed.names.includes(name.toLowerCase())) this.dirty.set(formula, sheet);
      }
    }
  }

  /** Stands a formula in its cell, to be worked out in the next run. */
  place(sheet: SheetData, formula: FormulaCell): void {
    sheet.setFormula(formula.row, formula.column, formula);
    sheet.put(formula.row, formula.column, LOADING);
    this.dirty.set(formula, sheet);
  }

  /**
   * Works out what is marked and what follows from it, each after all that it takes, until nothing is marked any more.
   * Results that grow may bring more; what still changes after as many rounds as there are formulas runs in a circle.
   */
  run(): void {
    const mostRounds = this.ground.sheets.reduce((sum, sheet) => sum + sheet.formulas.size, 2);
    for (let round = 0; this.dirty.size > 0; round += 1) this.runRound(round > mostRounds);
  }

  private runRound(isTooMany: boolean): void {
    const readers = new Readers(this.ground);
    const due = new Set([...this.dirty.keys()].filter((formula) => readers.sheetOf.has(formula)));
    this.dirty = new Map();
    const { ordered, circular } = inOrder(due, (formula) => {
      const sheet = readers.sheetOf.get(formula);
      return sheet ? readers.of(sheet, formula.spill) : [];
    });
    const open = new Set(ordered);
    for (const formula of ordered) {
      open.delete(formula);
      const sheet = readers.sheetOf.get(formula);
      if (!sheet || !due.has(formula)) continue;
      const stuck = isTooMany || circular.has(formula);
      const result = stuck ? new CellError('#REF!', 'Circular dependency detected.') : this.result(sheet, formula);
      const changed = fill(sheet, formula, result);
      readers.notice(formula);
      for (const area of changed) {
        for (const reader of readers.of(sheet, area)) {
          if (open.has(reader)) due.add(reader);
          else if (!stuck || !circular.has(reader)) this.mark(reader, readers);
        }
        for (const waiting of readers.waitingFor(sheet, area)) {
          if (open.has(waiting)) due.add(waiting);
          else if (waiting !== formula) this.mark(waiting, readers);
        }
      }
    }
  }

  private mark(formula: FormulaCell, { sheetOf }: Readers): void {
    const sheet = sheetOf.get(formula);
    if (sheet) this.dirty.set(formula, sheet);
  }

  private result(sheet: SheetData, formula: FormulaCell): CellError | Table {
    if (!formula.parsed.ok) return new CellError('#ERROR!', 'Formula parse error.');
    const { row, column } = formula;
    const { language, sheets } = this.ground;
    return evaluate(formula.parsed.expression, {
      ...{ row, column, language, custom: this.custom },
      sheet: (name) => (name === undefined ? sheet : sheetNamed(sheets, name)),
      named: (name) => this.named(name),
    });
  }

  private named(name: string): RangeValue | CellError | undefined {
    const range = this.ground.names.get(name.toLowerCase());
    if (!range) return undefined;
    const sheet = this.ground.sheets.find(({ id }) => id === range.sheetId);
    return sheet ? new RangeValue(sheet, range.area) : new CellError('#REF!', 'Reference does not exist');
  }

  private refersTo(own: SheetData, formula: FormulaCell, sheet: SheetData, area: Area): boolean {
    return targetsOf(own, formula, this.ground).some((target) => target.sheet === sheet && touches(target.area, area));
  }
}
