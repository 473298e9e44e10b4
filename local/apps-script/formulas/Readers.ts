import type { OpenArea } from '../file/a1';
import type { Area } from '../file/area';
import type { SheetData } from '../file/SheetData';
import { type Places, targetsOf, touches } from './dependencies';
import type { FormulaCell } from './FormulaCell';
import { waitsFor } from './spill';

/** Rows of a sheet that are looked up together. */
const BLOCK = 64;
/** References over more blocks than this are looked at for every area. */
const MOST_BLOCKS = 4;

interface Read {
  readonly formula: FormulaCell;
  readonly area: OpenArea;
}

/** Reads of one sheet: short ones by the blocks of rows they lie in, so that a column of formulas costs no scan each. */
class SheetReads {
  private readonly wide: Read[] = [];
  private readonly blocks = new Map<number, Read[]>();

  add(read: Read): void {
    const { row, lastRow } = read.area;
    const [first, last] = [Math.floor(row / BLOCK), Math.floor((lastRow ?? Number.POSITIVE_INFINITY) / BLOCK)];
    if (last - first >= MOST_BLOCKS) {
      this.wide.push(read);
      return;
    }
    for (let block = first; block <= last; block += 1) {
      const known = this.blocks.get(block);
      if (known) known.push(read);
      else this.blocks.set(block, [read]);
    }
  }

  of(area: Area): Set<FormulaCell> {
    const found = new Set<FormulaCell>();
    const look = (reads: readonly Read[]): void => {
      for (const read of reads) if (touches(read.area, area)) found.add(read.formula);
    };
    look(this.wide);
    const [first, last] = [Math.floor(area.row / BLOCK), Math.floor((area.row + area.rows - 1) / BLOCK)];
    if (last - first > this.blocks.size) for (const reads of this.blocks.values()) look(reads);
    else for (let block = first; block <= last; block += 1) look(this.blocks.get(block) ?? []);
    return found;
  }
}

/** Who refers to what, looked up once for a round of recalculation. */
export class Readers {
  readonly sheetOf = new Map<FormulaCell, SheetData>();
  private readonly reads = new Map<SheetData, SheetReads>();
  private readonly waiting = new Set<FormulaCell>();

  constructor(places: Places) {
    for (const sheet of places.sheets) this.reads.set(sheet, new SheetReads());
    for (const own of places.sheets) {
      for (const formula of own.formulas.values()) {
        this.sheetOf.set(formula, own);
        this.notice(formula);
        for (const { sheet, area } of targetsOf(own, formula, places)) this.reads.get(sheet)?.add({ formula, area });
      }
    }
  }

  /** Formulas that refer to a cell of an area. */
  of(sheet: SheetData, area: Area): Iterable<FormulaCell> {
    return this.reads.get(sheet)?.of(area) ?? [];
  }

  /** Remembers whether a formula's result has room. */
  notice(formula: FormulaCell): void {
    if (formula.spill === formula.wanted) this.waiting.delete(formula);
    else this.waiting.add(formula);
  }

  /** Formulas whose result has no room and wants an area. */
  waitingFor(sheet: SheetData, area: Area): FormulaCell[] {
    return [...this.waiting].filter((formula) => {
      const own = this.sheetOf.get(formula);
      return own !== undefined && waitsFor(own, formula, sheet, area);
    });
  }
}
