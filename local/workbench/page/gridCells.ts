import type { CellTemplate, ColumnRegular, PropertiesFunc } from '@revolist/revogrid';
import type { CellView, SheetView } from '../../apps-script/appsScript';
import { columnLetters } from '../../apps-script/file/a1';
import { columnCount, columnWidth, type GridRow, spillWidth } from './gridModel';

/** Finds the cell to draw. */
export type CellAt = (row: number, column: number) => CellView | undefined;

/** Columns of the grid, drawn from cells that may still be on their way. */
export function gridColumns(sheet: SheetView, cellAt: CellAt): ColumnRegular[] {
  return Array.from({ length: columnCount(sheet) }, (_, column) => ({
    prop: column,
    name: columnLetters(column),
    size: columnWidth(sheet, column),
    editor: 'cell',
    cellTemplate: template(sheet, column, cellAt),
    cellProperties: properties(column, cellAt),
  }));
}

function template(sheet: SheetView, column: number, cellAt: CellAt): CellTemplate {
  return (create, { model }) => {
    const row = rowOf(model);
    const cell = cellAt(row, column);
    if (!cell || cell.text === '') return '';
    if (cell.kind !== 'text') return cell.text;
    const width = spillWidth(sheet, column, (next) => cellAt(row, next));
    if (width <= columnWidth(sheet, column)) return cell.text;
    return create(
      'span',
      { class: 'spill', style: { maxWidth: `${width - 1}px`, background: cell.background ?? '#fff' } },
      cell.text,
    );
  };
}

function properties(column: number, cellAt: CellAt): PropertiesFunc {
  return ({ model }) => {
    const cell = cellAt(rowOf(model), column);
    if (!cell) return undefined;
    return {
      class: { [`kind-${cell.kind}`]: true, 'has-note': cell.note !== undefined },
      ...(cell.background ? { style: { backgroundColor: cell.background } } : {}),
      ...(cell.note ? { 'data-note': cell.note } : {}),
    };
  };
}

/** Row of the sheet behind a row of the library, which types its models loosely. */
export function rowOf(model: unknown): number {
  return (model as GridRow | undefined)?.row ?? 0;
}
