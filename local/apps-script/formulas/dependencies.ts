import type { OpenArea } from '../file/a1';
import type { Area } from '../file/area';
import type { NamedRange } from '../file/NamedRange';
import type { SheetData } from '../file/SheetData';
import type { FormulaCell } from './FormulaCell';

/** Sheets and named ranges, as far as references need them. */
export interface Places {
  readonly sheets: readonly SheetData[];
  /** By name in lower case. */
  readonly names: ReadonlyMap<string, NamedRange>;
}

interface Target {
  readonly sheet: SheetData;
  readonly area: OpenArea;
}

/** A sheet by the name that a reference gives, whatever the case of its letters. */
export function sheetNamed(sheets: readonly SheetData[], name: string): SheetData | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** What a formula refers to, by itself and through names. */
export function targetsOf(own: SheetData, { parsed }: FormulaCell, { sheets, names }: Places): readonly Target[] {
  if (!parsed.ok) return [];
  const found: Target[] = [];
  for (const { sheet: name, area } of parsed.references) {
    const sheet = name === undefined ? own : sheetNamed(sheets, name);
    if (sheet) found.push({ sheet, area });
  }
  for (const name of parsed.names) {
    const range = names.get(name);
    const sheet = sheets.find(({ id }) => id === range?.sheetId);
    if (range && sheet) found.push({ sheet, area: opened(range.area) });
  }
  return found;
}

/** Whether a reference takes in a cell of a rectangle. */
export function touches({ row, column, lastRow, lastColumn }: OpenArea, area: Area): boolean {
  return (
    row < area.row + area.rows &&
    column < area.column + area.columns &&
    (lastRow === undefined || lastRow >= area.row) &&
    (lastColumn === undefined || lastColumn >= area.column)
  );
}

function opened({ row, column, rows, columns }: Area): OpenArea {
  return { row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}
