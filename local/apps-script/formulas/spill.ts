import { a1Of } from '../file/a1';
import { type Area, intersects } from '../file/area';
import type { SheetData } from '../file/SheetData';
import { CellError } from '../file/stored';
import type { FormulaCell } from './FormulaCell';
import type { Table } from './values';

/** Puts a result into the sheet; the areas whose cells changed. */
export function fill(sheet: SheetData, formula: FormulaCell, result: CellError | Table): readonly Area[] {
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

/** Whether a result that had no room may have some after an area changed. */
export function waitsFor(own: SheetData, formula: FormulaCell, sheet: SheetData, area: Area): boolean {
  return own === sheet && formula.spill !== formula.wanted && intersects(area, formula.wanted);
}

/** Empties the cells of a result; the formula keeps its own. */
export function clear(sheet: SheetData, formula: FormulaCell): Area {
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
