import { defineCustomElements } from '@revolist/revogrid/loader';
import type { CellView, SheetView } from '../../apps-script/appsScript';
import { unpackCells } from '../packCells';
import { CellCache } from './cellCache';
import type { Context } from './context';
import { el, nextFrame } from './dom';
import { gridColumns } from './gridCells';
import { cellEditor } from './gridEditor';
import { listenToGrid } from './gridEvents';
import { clipboardTexts, columnCount, columnWidth, gridRows, HEADER_HEIGHT, ROW_HEADER_WIDTH, ROW_HEIGHT, shapeOf } from './gridModel';
import { attachNotes } from './notes';

defineCustomElements(window);

/** The cells. */
export interface Grid {
  readonly element: HTMLElement;
  /** Shows a sheet as it is now; cells follow. */
  show(sheet: SheetView): Promise<void>;
  /** Goes to a 0-based cell and takes the keyboard. */
  focus(row: number, column: number): Promise<void>;
  /** Where a cell's corner is, in pixels from the first cell below the frozen rows. */
  placeOf(row: number, column: number): { left: number; top: number };
  /** Moves by a wheel turned elsewhere. */
  scroll(event: WheelEvent): void;
}

/** What the grid tells. */
export interface GridListeners {
  focused(row: number, column: number): void;
  typed(row: number, column: number, texts: readonly (readonly string[])[]): void;
  scrolled(): void;
  /** What would be edited in a cell. */
  read(row: number, column: number): Promise<string>;
}

/** Makes the grid. */
export function createGrid(context: Context, listeners: GridListeners): Grid {
  const grid = document.createElement('revo-grid');
  const element = el('div', { class: 'grid', id: 'grid', role: 'tabpanel', 'aria-label': context.texts.grid, 'data-testid': 'grid' }, grid);
  let sheet: SheetView | undefined;
  let shape = '';
  let cache = new CellCache(async () => [], () => undefined);
  const scrolled = { row: 0, column: 0 };

  Object.assign(grid, {
    range: true,
    theme: 'compact',
    rowSize: ROW_HEIGHT,
    rowHeaders: { size: ROW_HEADER_WIDTH },
    resize: false,
    filter: false,
    canDrag: false,
    applyOnClose: true,
    frameSize: 6,
    editors: { cell: cellEditor(listeners.read) },
  });
  attachNotes(grid);

  const load = async (of: SheetView, row: number, rows: number): Promise<CellView[][]> => {
    const window = { sheetId: of.id, row, column: 0, rows: Math.min(rows, of.lastRow - row), columns: of.lastColumn };
    if (window.rows <= 0 || window.columns === 0) return [];
    return unpackCells(await context.api.cells(window));
  };
  const redraw = (): void => void context.activity.track(grid.refresh('all'));

  listenToGrid(grid, () => sheet?.frozenRows ?? 0, {
    focused: listeners.focused,
    typed: listeners.typed,
    scrolled(dimension, pixels) {
      scrolled[dimension] = pixels;
      listeners.scrolled();
    },
    copied(row, column, rows, columns) {
      const cellsOf = (cells: CellCache): string[][] =>
        clipboardTexts(
          Array.from({ length: rows }, (_, y) =>
            Array.from({ length: columns }, (__, x): CellView => cells.cell(row + y, column + x) ?? { text: '', kind: 'blank' }),
          ),
        );
      if (!sheet || cache.has(row, Math.min(row + rows, sheet.lastRow) - 1)) return cellsOf(cache);
      void copyLater(context, sheet.id, { row, column, rows, columns });
      return undefined;
    },
  });

  return {
    element,
    async show(next) {
      const isOther = sheet?.id !== next.id;
      const nextShape = shapeOf(next);
      sheet = next;
      if (isOther) cache = new CellCache((row, rows) => load(sheet ?? next, row, rows), redraw);
      else cache.expire();
      if (nextShape === shape) return void (await grid.refresh('all'));
      shape = nextShape;
      const cells = cache;
      grid.columns = gridColumns(next, (row, column) => cells.cell(row, column));
      grid.pinnedTopSource = gridRows(0, next.frozenRows);
      grid.source = gridRows(next.frozenRows, next.rows);
      if (!isOther) return;
      await grid.componentOnReady();
      await grid.clearFocus();
      Object.assign(scrolled, { row: 0, column: 0 });
      await grid.scrollToCoordinate({ x: 0, y: 0 });
      // The library fills its parts in the frames after this.
      await nextFrame();
      await nextFrame();
    },
    async focus(row, column) {
      const frozen = sheet?.frozenRows ?? 0;
      const [y, rowType] = row < frozen ? [row, 'rowPinStart'] : [row - frozen, 'rgRow'];
      const { left, top } = this.placeOf(row, column);
      const { clientWidth, clientHeight } = grid;
      const bottom = clientHeight - HEADER_HEIGHT - (frozen + 2) * ROW_HEIGHT;
      if (rowType === 'rgRow' && (top < 0 || top > bottom)) await grid.scrollToRow(y);
      const right = clientWidth - ROW_HEADER_WIDTH - (sheet ? columnWidth(sheet, column) : 0);
      if (left < 0 || left > right) await grid.scrollToColumnIndex(column);
      await grid.setCellsFocus({ x: column, y }, { x: column, y }, 'rgCol', rowType);
    },
    placeOf(row, column) {
      if (!sheet) return { left: 0, top: 0 };
      let left = -scrolled.column;
      for (let before = 0; before < Math.min(column, columnCount(sheet)); before += 1) left += columnWidth(sheet, before);
      return { left, top: Math.max(0, row - sheet.frozenRows) * ROW_HEIGHT - scrolled.row };
    },
    scroll(event) {
      event.preventDefault();
      void grid.scrollToCoordinate({ x: Math.max(0, scrolled.column + event.deltaX), y: Math.max(0, scrolled.row + event.deltaY) });
    },
  };
}

/** Copies a range that was not looked at yet, such as a whole column of a long sheet. */
async function copyLater(
  context: Context,
  sheetId: number,
  area: { row: number; column: number; rows: number; columns: number },
): Promise<void> {
  try {
    const texts = clipboardTexts(unpackCells(await context.api.cells({ sheetId, ...area })));
    await navigator.clipboard.writeText(texts.map((row) => row.join('\t')).join('\n'));
  } catch (error) {
    context.report(error instanceof Error ? error.message : String(error));
  }
}
