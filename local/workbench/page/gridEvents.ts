import type {
  BeforeRangeSaveDataDetails,
  BeforeSaveDataDetails,
  FocusAfterRenderEvent,
  RangeArea,
} from '@revolist/revogrid';
import Papa from 'papaparse';
import { rowOf } from './gridCells';
import type { CopiedArea } from './gridCopy';

/** What people do in the grid, in rows and columns of the sheet. */
export interface GridActions {
  focused(row: number, column: number): void;
  typed(row: number, column: number, texts: readonly (readonly string[])[]): void;
  /** A range is copied. @returns its texts, or `undefined` when they must be fetched first and are put there later */
  copied(area: CopiedArea): string[][] | undefined;
  scrolled(dimension: 'row' | 'column', pixels: number): void;
  /** A key is pressed on a cell. @returns whether it is dealt with */
  pressed(event: KeyboardEvent, row: number, column: number): boolean;
}

interface CopyDetail {
  readonly range: RangeArea;
  readonly rowType: string;
  data: unknown[][];
}

/**
 * Turns the library's events into actions. It changes nothing itself: the file does, and is shown anew.
 * @param frozenRows rows of the sheet that stand in the library's upper part
 */
export function listenToGrid(grid: HTMLRevoGridElement, frozenRows: () => number, actions: GridActions): void {
  const sheetRow = (row: number, rowType: string): number => (rowType === 'rowPinStart' ? row : row + frozenRows());
  let focus = { row: 0, column: 0 };
  const on = <Detail>(name: string, listener: (event: CustomEvent<Detail>) => void): void =>
    grid.addEventListener(name, (event) => {
      // Browsers have events of their own called beforecopy, beforecut and beforepaste.
      if (event instanceof CustomEvent) listener(event);
    });

  // The library listens on the whole document: what is typed or copied elsewhere is none of its business.
  on<{ original: KeyboardEvent }>('beforekeydown', (event) => {
    const { original } = event.detail;
    if (isElsewhere(grid, original)) return event.preventDefault();
    if (original.target instanceof HTMLInputElement) return;
    // The library would move to the right and never let the keyboard out of the grid.
    if (original.key === 'Tab') return event.preventDefault();
    if (!actions.pressed(original, focus.row, focus.column)) return;
    event.preventDefault();
    original.preventDefault();
  });
  for (const name of ['beforecopy', 'beforecut', 'beforepaste']) {
    on<{ event: Event }>(name, (event) => {
      if (isElsewhere(grid, event.detail.event)) event.preventDefault();
    });
  }
  // Its scroll bars and its link home are no stops on the way of the Tab key.
  document.addEventListener('keydown', ({ key }) => key === 'Tab' && leaveOneStop(grid), true);
  // The chosen cell stays marked while its content is edited in the formula bar.
  on('beforefocuslost', (event) => event.preventDefault());
  on<FocusAfterRenderEvent>('afterfocus', ({ detail }) => {
    focus = { row: sheetRow(detail.rowIndex, detail.rowType), column: detail.colIndex };
    actions.focused(focus.row, focus.column);
  });
  on<BeforeSaveDataDetails>('beforeedit', (event) => {
    event.preventDefault();
    actions.typed(rowOf(event.detail.model), Number(event.detail.prop), [[String(event.detail.val ?? '')]]);
  });
  on<BeforeRangeSaveDataDetails>('beforerangeedit', (event) => {
    event.preventDefault();
    const { data, type } = event.detail;
    const rows = Object.keys(data).map(Number);
    const columns = Object.keys(data[rows[0] ?? 0] ?? {}).map(Number);
    const texts = rows.map((row) => columns.map((column) => String(data[row]?.[column] ?? '')));
    actions.typed(sheetRow(Math.min(...rows), type), Math.min(...columns), texts);
  });
  on('beforeautofill', (event) => event.preventDefault());
  on<CopyDetail>('clipboardrangecopy', (event) => {
    const { range, rowType } = event.detail;
    const area = { column: range.x, rows: range.y1 - range.y + 1, columns: range.x1 - range.x + 1 };
    const texts = actions.copied({ row: sheetRow(range.y, rowType), ...area });
    if (texts) event.detail.data = texts;
    else event.preventDefault();
  });
  on<{ dataText: string; event: ClipboardEvent }>('beforepasteapply', (event) => {
    event.preventDefault();
    event.detail.event.preventDefault();
    const { data } = Papa.parse<string[]>(event.detail.dataText.replace(/\r?\n$/, ''), { delimiter: '\t' });
    if (data.length > 0) actions.typed(focus.row, focus.column, data);
  });
  on<{ dimension: string; coordinate: number }>('viewportscroll', ({ detail }) => {
    actions.scrolled(detail.dimension === 'rgRow' ? 'row' : 'column', detail.coordinate);
  });
}

function leaveOneStop(grid: HTMLElement): void {
  for (const part of grid.querySelectorAll('a, .vertical-inner, revogr-scroll-virtual, revogr-viewport-scroll')) {
    part.setAttribute('tabindex', '-1');
  }
}

function isElsewhere(grid: HTMLElement, { target }: Event): boolean {
  return target instanceof Element && target !== document.body && !grid.contains(target);
}
