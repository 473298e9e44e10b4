import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import type { Cell } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { TASKS_FACT } from '../../facts/tasks';
import { appendRows } from '../tables/appendRows';
import { makeTable } from '../tables/makeTable';
import { openTable } from '../tables/openTable';
import { planRows, undoRows } from './rowsOp';
import type { RowsOp } from './run';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Europe/Moscow', currency: '₽' };
const row = (code: string, cause = 'причина') => [code, cause, 'цель', 'критерий', null, 20_000, 'new', null];

let workbook: MemoryWorkbook;
/** Id of the table's sheet. */
let sheetId: number;

const add = (...codes: string[]): RowsOp => {
  const table = openTable(workbook, TASKS_FACT, FILE);
  if (table === undefined) throw new Error('no table');
  const rows = codes.map((code) => row(code));
  const { added } = appendRows(workbook, table, rows, FILE);
  return { op: 'rows', sheetId, name: 'Задачи', fact: 'tasks', added };
};
const codes = (): Cell[] => workbook.readAll(sheetId).map(([code]) => code ?? '');

beforeEach(() => {
  workbook = new MemoryWorkbook([{ name: 'Лист', values: [] }]);
  sheetId = makeTable(workbook, TASKS_FACT, FILE, 'r1').id;
});

describe('undoing added rows', () => {
  it('deletes them wherever they stand by now, neighbours in one call, the lowest first', () => {
    add('T-1');
    const op = add('T-2', 'T-3', 'T-4');
    add('T-5');
    const cells = workbook.readAll(sheetId);
    // A person sorts the sheet: T-4 goes up to the second row.
    const moved = [0, 4, 1, 2, 3, 5].map((i) => cells[i] ?? []);
    workbook.writeCells(sheetId, 0, 0, moved);
    expect(undoRows(workbook, op, FILE)).toMatchObject({
      rows: 3,
      remove: [
        { row: 3, count: 2 },
        { row: 1, count: 1 },
      ],
      kept: [],
    });
    expect(codes()).toEqual(['Задача', 'T-1', 'T-5']);
  });

  it('keeps a row that a person changed and names its cell', () => {
    const op = add('T-1', 'T-2');
    workbook.writeCells(sheetId, 1, 4, [['Анна']]);
    expect(undoRows(workbook, op, FILE).kept).toEqual([{ row: 1, column: 0 }]);
    expect(codes()).toEqual(['Задача', 'T-1']);
  });

  it('empties only our cells where a person has something beside them', () => {
    const op = add('T-1', 'T-2');
    workbook.writeCells(sheetId, 1, 9, [['моё']]);
    expect(undoRows(workbook, op, FILE).clear).toEqual([{ row: 1, column: 0, rows: 1, columns: 8 }]);
    expect(workbook.readAll(sheetId).slice(1)).toEqual([['', '', '', '', '', '', '', '', '', 'моё']]);
  });

  it('does nothing twice, and nothing where the rows or the sheet are gone', () => {
    const op = add('T-1');
    expect(undoRows(workbook, op, FILE).rows).toBe(1);
    expect(planRows(workbook, op, FILE)).toEqual({ rows: 0, remove: [], clear: [], sheet: false, kept: [] });
    workbook.removeSheet(sheetId);
    expect(planRows(workbook, op, FILE).rows).toBe(0);
  });

  it('tells rows of one key apart by what is in them', () => {
    const op = add('T-1', 'T-1');
    workbook.writeCells(sheetId, 2, 1, [['другая причина']]);
    expect(undoRows(workbook, op, FILE)).toMatchObject({ rows: 1, kept: [{ row: 2, column: 0 }] });
    expect(workbook.readAll(sheetId).map(([, cause]) => cause)).toEqual(['Причина', 'другая причина']);
  });
});

describe('undoing the rows for which the sheet was made', () => {
  it('takes the sheet away too when nothing else is on it', () => {
    const op: RowsOp = { ...add('T-1'), madeSheet: true };
    undoRows(workbook, op, FILE);
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Лист']);
  });

  it.each([
    ['another task', () => void add('T-2')],
    ['a header a person renamed', () => workbook.writeCells(sheetId, 0, 1, [['Почему']])],
    ['a note beside', () => workbook.writeCells(sheetId, 0, 9, [['моё']])],
  ])('leaves it with %s', (_, change) => {
    const op: RowsOp = { ...add('T-1'), madeSheet: true };
    change();
    expect(undoRows(workbook, op, FILE)).toMatchObject({ rows: 1, sheet: false });
    expect(workbook.sheets()).toHaveLength(2);
    expect(codes()).not.toContain('T-1');
  });
});
