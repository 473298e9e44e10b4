import type { AppsScript, CellValue, CellView, Control, Execution, SheetView } from '../apps-script/appsScript';

/** A sheet of the fake: values, and what differs from the defaults by `row,column`. */
export interface FakeSheet {
  name: string;
  values: CellValue[][];
  formats?: Record<string, string>;
  marks?: Record<string, Partial<CellView>>;
  view?: Partial<SheetView>;
}

/** What a test may set and look at. */
export interface FakeOptions {
  readonly sheets: FakeSheet[];
  readonly locale?: string;
  readonly zone?: string;
  readonly sidebarHtml?: string;
  /** Plays the bundle: menu clicks and client calls end here. @throws to fail the execution */
  readonly call?: (name: string, args: readonly unknown[]) => unknown;
}

/**
 * An open file for the workbench's own tests: keeps values, takes typed text as text, knows no formulas. What the page
 * and the server need of Apps Script and nothing more.
 */
export function fakeScript(options: FakeOptions): AppsScript {
  const done: Execution[] = [];
  const execute = (name: string, args: readonly unknown[]): Execution => {
    const calls = {
      name,
      log: [{ method: 'Range.getValues', kind: 'remote' as const }],
      console: [],
      remoteCalls: 1,
      localCalls: 0,
      simulatedMs: 120,
    };
    let execution: Execution;
    try {
      execution = { ...calls, ok: true, value: options.call?.(name, args) ?? null };
    } catch (error) {
      execution = { ...calls, ok: false, error: error instanceof Error ? error.message : String(error) };
    }
    done.push(execution);
    return execution;
  };
  return {
    control: fakeControl(options),
    locale: options.locale ?? 'ru_RU',
    zone: options.zone ?? 'Asia/Almaty',
    open: () => execute('onOpen', []),
    menu: () => [
      { caption: 'Открыть Rosta', functionName: 'menuOpen' },
      'separator',
      { caption: 'RFM', functionName: 'menuRfm' },
    ],
    click: (name) => execute(name, []),
    run: execute,
    customFunction: execute,
    executions: () => done,
  };
}

function fakeControl({ sheets, sidebarHtml }: FakeOptions): Control {
  let active = 0;
  const at = (id: number): FakeSheet => {
    const sheet = sheets[id];
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  };
  const width = (sheet: FakeSheet): number => Math.max(0, ...sheet.values.slice(0, 50).map((row) => row.length));
  const add = (name: string, values: readonly (readonly CellValue[])[]): number => {
    if (sheets.some((sheet) => sheet.name === name)) throw new Error(`A sheet with the name "${name}" already exists.`);
    sheets.push({ name, values: values.map((row) => [...row]) });
    return sheets.length - 1;
  };
  return {
    sheets: () => sheets.map((sheet, id) => viewOf(sheet, id, width(sheet))),
    activeSheetId: () => active,
    activate: (id) => {
      active = id;
    },
    cells: (id, row, column, rows, columns) =>
      Array.from({ length: rows }, (_, y) =>
        Array.from({ length: columns }, (__, x): CellView => {
          const sheet = at(id);
          const value = sheet.values[row + y]?.[column + x] ?? '';
          return { text: display(value), kind: kindOf(value), ...sheet.marks?.[`${row + y},${column + x}`] };
        }),
      ),
    values: (id) => at(id).values,
    input: (id, row, column) =>
      at(id).marks?.[`${row},${column}`]?.formula ?? display(at(id).values[row]?.[column] ?? ''),
    type: (id, row, column, texts) => {
      const { values } = at(id);
      texts.forEach((line, y) => {
        while (values.length <= row + y) values.push([]);
        line.forEach((text, x) => {
          const target = values[row + y] ?? [];
          while (target.length <= column + x) target.push('');
          target[column + x] = text;
        });
      });
    },
    importValues: add,
    addSheet: (name) => add(name, []),
    renameSheet: (id, name) => {
      at(id).name = name;
    },
    deleteSheet: (id) => {
      sheets.splice(id, 1);
    },
    metadata: () => ({}),
    protect: () => undefined,
    sidebar: () => (sidebarHtml === undefined ? undefined : { title: 'Rosta', html: sidebarHtml }),
    format: (id, row, column) => at(id).formats?.[`${row},${column}`] ?? '',
    save: () => ({ version: 1, data: sheets }),
  };
}

function viewOf(sheet: FakeSheet, id: number, lastColumn: number): SheetView {
  return {
    id,
    name: sheet.name,
    rows: Math.max(1000, sheet.values.length),
    columns: 26,
    lastRow: sheet.values.length,
    lastColumn,
    frozenRows: 0,
    widths: {},
    charts: [],
    ...sheet.view,
  };
}

function display(value: CellValue): string {
  return typeof value === 'object' ? new Date(value.date).toISOString().slice(0, 10) : String(value);
}

function kindOf(value: CellValue): CellView['kind'] {
  if (value === '') return 'blank';
  if (typeof value === 'object') return 'date';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
}
