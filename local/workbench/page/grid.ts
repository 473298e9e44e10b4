import { defineCustomElements } from '@revolist/revogrid/loader';
import type { CellArea, CellView, SheetView } from '../../apps-script/appsScript';
import { unpackCells } from '../packCells';
import { CellCache } from './cellCache';
import type { Context } from './context';
import { el, nextFrame } from './dom';
import { gridColumns } from './gridCells';
import { copyLater, textsOfRange } from './gridCopy';
import { cellEditor } from './gridEditor';
import { listenToGrid } from './gridEvents';
import { leap } from './gridKeys';
import { columnCount, columnWidth, gridRows, HEADER_HEIGHT, ROW_HEADER_WIDTH, ROW_HEIGHT, shapeOf } from './gridModel';
import { attachNotes } from './notes';

defineCustomElements(window);

/** What the grid tells. */
export interface GridListeners {
  focused(row: number, column: number): void;
  typed(row: number, column: number, texts: readonly (readonly string[])[]): void;
  scrolled(): void;
  /** What would be edited in a cell. */
  read(row: number, column: number): Promise<string>;
}

/** The cells of a sheet; the library draws and scrolls, the cells come from the server by windows. */
export class Grid {
  readonly element: HTMLElement;
  readonly #grid = document.createElement('revo-grid');
  readonly #scrolled = { row: 0, column: 0 };
  #sheet: SheetView | undefined;
  #shape = '';
  #cache = new CellCache(
    async () => [],
    () => undefined,
  );

  constructor(
    private readonly context: Context,
    listeners: GridListeners,
  ) {
    const grid = this.#grid;
    this.element = el(
      'div',
      { class: 'grid', id: 'grid', role: 'tabpanel', 'aria-label': context.texts.grid, 'data-testid': 'grid' },
      grid,
    );
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
    attachNotes(grid, context.locale);
    listenToGrid(grid, () => this.#sheet?.frozenRows ?? 0, {
      focused: listeners.focused,
      typed: listeners.typed,
      scrolled: (dimension, pixels) => {
        this.#scrolled[dimension] = pixels;
        listeners.scrolled();
      },
      pressed: (event, row, column) => {
        const target = this.#sheet && leap(event, { row, column }, this.#sheet, this.#screenRows());
        if (target) void context.activity.track(this.focus(target.row, target.column));
        return target !== undefined;
      },
      copied: (area) => {
        if (!this.#sheet) return [];
        const lastRow = Math.min(area.row + area.rows, this.#sheet.lastRow) - 1;
        if (this.#cache.has(area.row, lastRow))
          return textsOfRange(area, (row, column) => this.#cache.cell(row, column));
        void context.activity.track(copyLater(context, this.#sheet.id, area));
        return undefined;
      },
    });
  }

  /** Shows a sheet as it is now; cells that are not here yet follow. */
  async show(sheet: SheetView): Promise<void> {
    const isOther = this.#sheet?.id !== sheet.id;
    this.#sheet = sheet;
    if (isOther) this.#cache = this.#cacheOf(sheet.id);
    else this.#cache.expire();
    const shape = shapeOf(sheet);
    if (shape === this.#shape) return this.#grid.refresh('all');
    this.#shape = shape;
    const cache = this.#cache;
    this.#grid.columns = gridColumns(sheet, (row, column) => cache.cell(row, column));
    this.#grid.pinnedTopSource = gridRows(0, sheet.frozenRows);
    this.#grid.source = gridRows(sheet.frozenRows, sheet.rows);
    if (isOther) await this.#toTop();
  }

  /** The selected cells. */
  async selection(): Promise<CellArea | undefined> {
    const range = await this.#grid.getSelectedRange();
    if (!range || !this.#sheet) return undefined;
    const row = range.rowType === 'rowPinStart' ? range.y : range.y + this.#sheet.frozenRows;
    return { row, column: range.x, rows: range.y1 - range.y + 1, columns: range.x1 - range.x + 1 };
  }

  /**
   * Goes to a 0-based cell and takes the keyboard; scrolls only when the cell is out of sight.
   * @param rows how many are selected from it downwards
   */
  async focus(row: number, column: number, rows = 1, columns = 1): Promise<void> {
    if (!this.#sheet) return;
    const { frozenRows } = this.#sheet;
    // One part of the library's grid is selected at a time: of an area in both, what is below the frozen rows.
    const first = row + rows > frozenRows ? Math.max(row, frozenRows) : row;
    const [y, rowType] = first < frozenRows ? [first, 'rowPinStart'] : [first - frozenRows, 'rgRow'];
    const { left, top } = this.placeOf(first, column);
    const { clientWidth } = this.#grid;
    const lowest = (this.#screenRows() - 1) * ROW_HEIGHT;
    if (rowType === 'rgRow' && (top < 0 || top > lowest)) await this.#grid.scrollToRow(y);
    const rightmost = clientWidth - ROW_HEADER_WIDTH - columnWidth(this.#sheet, column);
    if (left < 0 || left > rightmost) await this.#grid.scrollToColumnIndex(column);
    // The library hears keys on the whole document; a field elsewhere would keep them to itself.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !this.element.contains(activeElement)) activeElement.blur();
    const end = { x: column + columns - 1, y: y + row + rows - first - 1 };
    await this.#grid.setCellsFocus({ x: column, y }, end, 'rgCol', rowType);
  }

  /** Where a cell's corner is, in pixels from the first cell below the frozen rows. */
  placeOf(row: number, column: number): { left: number; top: number } {
    const sheet = this.#sheet;
    if (!sheet) return { left: 0, top: 0 };
    let left = -this.#scrolled.column;
    for (let before = 0; before < Math.min(column, columnCount(sheet)); before += 1) left += columnWidth(sheet, before);
    return { left, top: Math.max(0, row - sheet.frozenRows) * ROW_HEIGHT - this.#scrolled.row };
  }

  /** Moves by a wheel turned over something that lies on the grid. */
  scroll(event: WheelEvent): void {
    event.preventDefault();
    void this.#grid.scrollToCoordinate({
      x: Math.max(0, this.#scrolled.column + event.deltaX),
      y: Math.max(0, this.#scrolled.row + event.deltaY),
    });
  }

  /** Whole rows in sight below the frozen ones; one is left out for the horizontal scroll bar. */
  #screenRows(): number {
    const rows = (this.#grid.clientHeight - HEADER_HEIGHT) / ROW_HEIGHT - (this.#sheet?.frozenRows ?? 0);
    return Math.max(1, Math.floor(rows) - 1);
  }

  #cacheOf(sheetId: number): CellCache {
    const redraw = (): void => void this.context.activity.track(this.#grid.refresh('all'));
    return new CellCache(async (row, rows): Promise<CellView[][]> => {
      if (this.#sheet?.id !== sheetId) return [];
      const { lastRow, lastColumn } = this.#sheet;
      const window = { sheetId, row, column: 0, rows: Math.min(rows, lastRow - row), columns: lastColumn };
      if (window.rows <= 0 || window.columns === 0) return [];
      return unpackCells(await this.context.api.cells(window));
    }, redraw);
  }

  async #toTop(): Promise<void> {
    await this.#grid.componentOnReady();
    await this.#grid.clearFocus();
    Object.assign(this.#scrolled, { row: 0, column: 0 });
    await this.#grid.scrollToCoordinate({ x: 0, y: 0 });
    // The library fills its parts in the frames after this.
    await nextFrame();
    await nextFrame();
  }
}
