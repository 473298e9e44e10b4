import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import type { Cell } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { JOBS_FACT } from '../../facts/jobs';
import { TASKS_FACT } from '../../facts/tasks';
import { appendRows } from '../tables/appendRows';
import { makeTable } from '../tables/makeTable';
import { openTable } from '../tables/openTable';
import { asWritten } from './asWritten';
import { planRows, type RowsPlan, undoRows } from './rowsOp';
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
/** Undoes and hands on what was planned. */
const undone = (op: RowsOp): RowsPlan => {
  const plan = planRows(workbook, op, { file: FILE });
  if (plan === undefined) throw new Error('no table');
  undoRows(workbook, op, plan);
  return plan;
};
const codes = (): Cell[] => workbook.readAll(sheetId).map(([code]) => code ?? '');

beforeEach(() => {
  workbook = new MemoryWorkbook([{ name: 'Лист', values: [] }]);
  sheetId = makeTable(workbook, TASKS_FACT, FILE, 'r1').id;
});

const WIDTH = TASKS_FACT.columns.length;

describe('undoing added rows', () => {
  it('deletes them wherever they stand by now, neighbours in one call, the lowest first', () => {
    add('T-1');
    const op = add('T-2', 'T-3', 'T-4');
    add('T-5');
    const cells = workbook.readAll(sheetId);
    // A person sorts the sheet: T-4 goes up to the second row.
    const moved = [0, 4, 1, 2, 3, 5].map((i) => cells[i] ?? []);
    workbook.writeCells(sheetId, 0, 0, moved);
    expect(undone(op)).toMatchObject({
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
    expect(undone(op).kept).toEqual([{ row: 1, column: 0 }]);
    expect(codes()).toEqual(['Задача', 'T-1']);
  });

  it('empties only our cells where a person has something beside them', () => {
    const op = add('T-1', 'T-2');
    workbook.writeCells(sheetId, 1, WIDTH + 1, [['моё']]);
    expect(undone(op).clear).toEqual([{ row: 1, column: 0, rows: 1, columns: WIDTH }]);
    expect(workbook.readAll(sheetId).slice(1)).toEqual([[...new Array(WIDTH + 1).fill(''), 'моё']]);
  });

  it('does nothing twice, and nothing where the rows or the sheet are gone', () => {
    const op = add('T-1');
    expect(undone(op).rows).toBe(1);
    expect(undone(op)).toEqual({ rows: 0, remove: [], clear: [], sheet: false, kept: [], missing: ['T-1'], used: 0 });
    workbook.removeSheet(sheetId);
    expect(planRows(workbook, op, { file: FILE })).toBeUndefined();
  });

  it('names the rows whose key is on the sheet no more', () => {
    const op = add('T-1', 'T-2');
    workbook.writeCells(sheetId, 1, 0, [['Моя задача']]);
    expect(undone(op)).toMatchObject({ rows: 1, missing: ['T-1'], kept: [] });
    expect(codes()).toEqual(['Задача', 'Моя задача']);
  });

  it('keeps a row that got a formula or a note, and empties only ours where they stand beside', () => {
    const op = add('T-1', 'T-2', 'T-3', 'T-4');
    workbook.added.set(sheetId, {
      formulas: [
        { row: 1, column: 1 },
        { row: 2, column: WIDTH + 1 },
      ],
      notes: [{ row: 3, column: 0, text: 'спросить' }],
    });
    expect(undone(op)).toMatchObject({
      rows: 2,
      remove: [{ row: 4, count: 1 }],
      clear: [{ row: 2, column: 0, rows: 1, columns: WIDTH }],
      kept: [
        { row: 1, column: 0 },
        { row: 3, column: 0 },
      ],
    });
    expect(codes()).toEqual(['Задача', 'T-1', '', 'T-3']);
  });

  it('empties many scattered rows together instead of deleting group by group', () => {
    const scattered = Array.from({ length: 25 }, (_, i) => `T-${i + 1}`);
    const op = add(...scattered);
    const others = add(...scattered.map((code) => `other ${code}`));
    const cells = workbook.readAll(sheetId);
    const mixed = scattered.flatMap((_, i) => [cells[1 + i] ?? [], cells[26 + i] ?? []]);
    workbook.writeCells(sheetId, 1, 0, mixed);
    const plan = undone(op);
    expect(plan).toMatchObject({ rows: 25, remove: [] });
    expect(plan.clear).toHaveLength(25);
    expect(codes().filter((code) => code !== '')).toEqual(['Задача', ...Object.keys(others.added)]);
  });

  it('takes dates for unchanged when the file’s time zone was changed', () => {
    const op = add('T-1');
    const there = { ...FILE, zone: 'Asia/Almaty' };
    const due = workbook.readAll(sheetId)[1]?.[5];
    // The same day, as a script reads it in a zone two hours ahead.
    workbook.writeCells(sheetId, 1, 5, [[new Date(Number(due) - 2 * 3_600_000)]]);
    const looking = { file: there, asWritten: asWritten(there.zone, FILE.zone) };
    expect(planRows(workbook, op, { file: there })).toMatchObject({ rows: 0 });
    expect(planRows(workbook, op, looking)).toMatchObject({ rows: 1, kept: [] });
  });

  it('tells rows of one key apart by what is in them', () => {
    const op = add('T-1', 'T-1');
    workbook.writeCells(sheetId, 2, 1, [['другая причина']]);
    expect(undone(op)).toMatchObject({ rows: 1, kept: [{ row: 2, column: 0 }] });
    expect(workbook.readAll(sheetId).map(([, cause]) => cause)).toEqual(['Причина', 'другая причина']);
  });
});

describe('undoing the rows for which the sheet was made', () => {
  it('takes the sheet away too when nothing else is on it', () => {
    const op: RowsOp = { ...add('T-1'), madeSheet: true };
    undone(op);
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Лист']);
  });

  it.each([
    ['as it was written', (note: string) => note, ['Лист', 'Задачи']],
    ['that a person changed', (note: string) => `${note} Спросить у Айгуль.`, ['Лист', 'Задачи', 'Задачи клиента']],
  ])('takes a note on a header %s for what it is', (_, noteAfter, left) => {
    const made = makeTable(workbook, JOBS_FACT, FILE, 'r2');
    const note = JOBS_FACT.columns[0]?.note?.ru ?? '';
    expect(note).not.toBe('');
    workbook.added.set(made.id, { notes: [{ row: 0, column: 0, text: noteAfter(note) }] });
    undone({ op: 'rows', sheetId: made.id, name: made.name, fact: 'jobs', added: {}, madeSheet: true });
    expect(workbook.sheets().map(({ name }) => name)).toEqual(left);
  });

  it.each([
    ['another task', () => void add('T-2')],
    ['a header a person renamed', () => workbook.writeCells(sheetId, 0, 1, [['Почему']])],
    ['a word beside', () => workbook.writeCells(sheetId, 0, 9, [['моё']])],
    ['a formula', () => void workbook.added.set(sheetId, { formulas: [{ row: 5, column: 9 }] })],
    ['a note', () => void workbook.added.set(sheetId, { notes: [{ row: 0, column: 0, text: 'моё' }] })],
    ['a chart', () => void workbook.added.set(sheetId, { charts: 1 })],
  ])('leaves it with %s', (_, change) => {
    const op: RowsOp = { ...add('T-1'), madeSheet: true };
    change();
    expect(undone(op)).toMatchObject({ rows: 1, sheet: false });
    expect(workbook.sheets()).toHaveLength(2);
    expect(codes()).not.toContain('T-1');
  });
});
