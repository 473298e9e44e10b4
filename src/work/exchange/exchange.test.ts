import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { AppError } from '../../core/appError';
import type { Cell } from '../../core/cell';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { FactRowsView } from '../../core/views';
import { TASKS_FACT } from '../../facts/tasks';
import { makeTable } from '../tables/makeTable';
import { factRowsOf } from './factRowsOf';
import { listFacts, readFact, tableFact } from './readFacts';
import { restoreFact } from './restoreFact';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Europe/Moscow', currency: '₽' };
const CLOCK = { now: () => Date.UTC(2026, 10, 22), today: () => 20_779 };
const LOCK: Lock = { hold: (work) => work() };

const emptyFile = (): MemoryWorkbook => new MemoryWorkbook([{ name: 'Лист', values: [] }]);
const restore = (workbook: MemoryWorkbook, given: FactRowsView, file = FILE) =>
  restoreFact({ workbook, clock: CLOCK, lock: LOCK, store: new MemoryStore() }, TASKS_FACT, given, file);

/** Midnight of 06.12.2026 in Moscow (UTC+3). */
const DUE = new Date(Date.UTC(2026, 11, 5, 21));
const TYPED: Cell[][] = [
  ['T-1', 'причина', 'цель', 'критерий', 'Анна', DUE, 'в работе', 'RFM'],
  ['T-2', '=1+1', '007', 'до 1/2', '', 'скоро', 'когда-нибудь', ''],
  ['', 'без номера', '', '', 5, '', '', ''],
  ['T-1', 'тот же номер', '', '', '', '', 'new', ''],
];

function keptFile(): MemoryWorkbook {
  const workbook = emptyFile();
  makeTable(workbook, TASKS_FACT, FILE, 'r1');
  workbook.writeCells(2, 1, 0, TYPED);
  return workbook;
}

/** What a task without a recheck leaves blank. */
const NO_RECHECK = [null, null, null, null];
const COLUMNS = TASKS_FACT.columns.map(({ id }) => id);
const EXPORT: FactRowsView = {
  fact: 'tasks',
  version: TASKS_FACT.version,
  columns: COLUMNS,
  rows: [
    ['T-1', 'причина', 'цель', 'критерий', 'Анна', '2026-12-06', 'in_progress', 'RFM', ...NO_RECHECK],
    ['T-2', '=1+1', '007', 'до 1/2', null, 'скоро', 'когда-нибудь', null, ...NO_RECHECK],
    [null, 'без номера', null, null, '5', null, null, null, ...NO_RECHECK],
    ['T-1', 'тот же номер', null, null, null, null, 'new', null, ...NO_RECHECK],
  ],
};

const errorOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, values: error.values };
  }
  return undefined;
};

describe('an export', () => {
  it('lists the facts that are kept in this file', () => {
    expect(listFacts(emptyFile(), FILE)).toEqual([]);
    expect(listFacts(keptFile(), FILE)).toEqual([
      { fact: 'tasks', version: TASKS_FACT.version, title: 'Задачи', rows: 4, personal: false },
    ]);
  });

  it('gives plain values: ISO days, codes, and as text what people typed in their place', () => {
    expect(readFact(keptFile(), TASKS_FACT, FILE)).toEqual(EXPORT);
    expect(readFact(emptyFile(), TASKS_FACT, FILE)).toEqual({ ...EXPORT, rows: [] });
  });
});

describe('a restore', () => {
  it('brings everything back into an empty file, in another language and zone too', () => {
    const workbook = emptyFile();
    const file: FileContext = { ...FILE, lang: 'kk', zone: 'Asia/Almaty' };
    expect(restore(workbook, EXPORT, file)).toMatchObject({
      added: 4,
      same: 0,
      differing: 0,
      lines: ['Қосылған жол: 4'],
    });
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Лист', 'Rosta – әрекеттер журналы', 'Тапсырмалар']);
    expect(readFact(workbook, TASKS_FACT, file)).toEqual(EXPORT);
    expect(workbook.readAll(3)[1]?.[6]).toBe('орындалуда');
  });

  it('adds nothing the second time, and is no run then', () => {
    const workbook = emptyFile();
    expect(restore(workbook, EXPORT).run).not.toBeNull();
    expect(restore(workbook, EXPORT)).toMatchObject({ added: 0, same: 4, run: null });
  });

  it('puts back what is missing, leaves what differs and names it', () => {
    const workbook = keptFile();
    workbook.removeRows(2, 2, 2);
    workbook.writeCells(2, 1, 4, [['Борис']]);
    expect(restore(workbook, EXPORT)).toMatchObject({
      added: 2,
      same: 1,
      differing: 1,
      lines: [
        'Добавлено строк: 2',
        'Уже были такими же, строк: 1',
        'На листе другие значения, не изменено строк: 1 («T-1»)',
      ],
    });
    expect(workbook.readAll(2).map(([code, , , , owner]) => [code, owner])).toEqual([
      ['Задача', 'Ответственный'],
      ['T-1', 'Борис'],
      ['T-1', ''],
      ['T-2', ''],
      ['', '5'],
    ]);
  });

  it('takes a row that the export has twice once', () => {
    const workbook = emptyFile();
    const rows = [...EXPORT.rows, ...EXPORT.rows.slice(0, 2)];
    expect(restore(workbook, { ...EXPORT, rows })).toMatchObject({ added: 4, same: 2, differing: 0 });
    expect(readFact(workbook, TASKS_FACT, FILE)).toEqual(EXPORT);
  });

  it('takes columns in any order; those it lacks stay blank', () => {
    const workbook = emptyFile();
    restore(workbook, { ...EXPORT, columns: ['state', 'code'], rows: [['done', 'T-9'], ['']] });
    expect(readFact(workbook, TASKS_FACT, FILE).rows).toEqual([
      ['T-9', null, null, null, null, null, 'done', null, ...NO_RECHECK],
    ]);
  });

  it.each([
    ['of a newer version', { version: TASKS_FACT.version + 1 }, 'NEWER_VERSION', { sheet: 'Задачи' }],
    ['with a column nobody knows', { columns: ['code', 'x'] }, 'EXCHANGE_COLUMN', { table: 'Задачи', column: 'x' }],
    ['with a column twice', { columns: ['code', 'code'] }, 'EXCHANGE_COLUMN', { table: 'Задачи', column: 'code' }],
    ['without its key', { columns: ['cause'] }, 'EXCHANGE_COLUMN', { table: 'Задачи', column: 'code' }],
    [
      'with a day no calendar has',
      {
        columns: ['code', 'due'],
        rows: [
          ['T-1', '2026-12-06'],
          ['T-2', '2026-02-30'],
        ],
      },
      'EXCHANGE_BROKEN',
      { table: 'Задачи', row: '3', column: 'Срок', value: '2026-02-30' },
    ],
    [
      'with a number for a day',
      { columns: ['code', 'due'], rows: [['T-1', 5]] },
      'EXCHANGE_BROKEN',
      { table: 'Задачи', row: '2', column: 'Срок', value: '5' },
    ],
    [
      'with more text than a cell holds',
      { columns: ['code'], rows: [['я'.repeat(49_991)]] },
      'EXCHANGE_BROKEN',
      { table: 'Задачи', row: '2', column: 'Задача', value: 'я'.repeat(49_991) },
    ],
  ])('%s is refused and writes nothing', (_, change, code, values) => {
    const workbook = emptyFile();
    expect(errorOf(() => restore(workbook, { ...EXPORT, ...change }))).toEqual({ code, values });
    expect(workbook.sheets()).toHaveLength(1);
  });
});

describe('rows from a client', () => {
  it('are believed only in shape', () => {
    expect(factRowsOf(JSON.parse(JSON.stringify(EXPORT)))).toEqual(EXPORT);
    expect(errorOf(() => tableFact('rfm_customers'))?.code).toBe('REQUEST_BROKEN');
  });

  it.each([
    null,
    {},
    { ...EXPORT, version: 0 },
    { ...EXPORT, columns: 'code' },
    { ...EXPORT, columns: [7] },
    { ...EXPORT, columns: new Array(101).fill('code') },
    { ...EXPORT, rows: [{ code: 'T-1' }] },
    { ...EXPORT, rows: [[{}]] },
    { ...EXPORT, rows: [[true]] },
    { ...EXPORT, columns: ['code'], rows: [['T-1', 'больше']] },
    { ...EXPORT, rows: new Array(50_001).fill([]) },
  ])('are refused in the form %#', (raw) => {
    expect(errorOf(() => factRowsOf(raw))?.code).toBe('REQUEST_BROKEN');
  });
});
