import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import type { GivenFact } from '../../core/defineFact';
import { MARK_VERSION, type OwnKind, type PlacedMark } from '../../core/ownMark';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { undoList, undoRun } from '../ledger/undo';
import { makeTable } from '../tables/makeTable';
import { openTable } from '../tables/openTable';
import { tableRows } from '../tables/tableRows';
import { migrate } from './migrate';
import { pendingSteps } from './pendingSteps';
import type { Step } from './step';
import { tableStep } from './tableStep';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Europe/Moscow', currency: '₽' };
const CLOCK = { now: () => 0, today: () => 0 };
const LOCK: Lock = { hold: (work) => work() };

const upgrade = (workbook: MemoryWorkbook, steps?: readonly Step[]): void =>
  migrate({ workbook, clock: CLOCK, lock: LOCK, store: new MemoryStore() }, FILE, steps);

const onSheet = (sheetId: number, kind: OwnKind, id: string, version: number, file = 'file-1'): PlacedMark => ({
  place: { on: 'sheet', sheetId },
  mark: { kind, id, version },
  file,
});

/** A file of 0.1.0: marks name only the model. */
function oldFile(): MemoryWorkbook {
  const names = ['Заказы', 'RFM', 'RFM – настройки (2)', 'RFM – settings', 'Демо', 'RFM (копия)'];
  const workbook = new MemoryWorkbook(names.map((name) => ({ name, values: [] })));
  workbook.placed = [
    onSheet(2, 'report', 'rfm', 1),
    onSheet(3, 'report', 'rfm', 1),
    onSheet(4, 'report', 'rfm_list', 1),
    onSheet(5, 'demo', 'demo', 1),
    onSheet(6, 'report', 'rfm', 1, 'original'),
  ];
  return workbook;
}

const marksOf = (workbook: MemoryWorkbook) =>
  workbook.placed
    .filter(({ file, mark }) => file === 'file-1' && mark.kind !== 'journal')
    .map(({ place, mark }) => [place.sheetId, mark.kind, mark.id, mark.version]);

describe('a file of 0.1.0', () => {
  const after = [
    [2, 'report', 'rfm', MARK_VERSION],
    [3, 'settings', 'rfm', MARK_VERSION],
    [4, 'settings', 'rfm_list', MARK_VERSION],
    [5, 'demo', 'demo', MARK_VERSION],
  ];

  it('gets marks that say what each sheet is; those of the file it was copied from stay', () => {
    const workbook = oldFile();
    expect(pendingSteps(workbook).map(({ release }) => release)).toEqual(['0.1.0']);
    upgrade(workbook);
    expect(marksOf(workbook)).toEqual(after);
    expect(workbook.placed.filter(({ file }) => file === 'original')).toEqual([
      onSheet(6, 'report', 'rfm', 1, 'original'),
    ]);
    expect(pendingSteps(workbook)).toEqual([]);
  });

  it('is written once: a second time there is nothing to do', () => {
    const workbook = oldFile();
    for (let i = 0; i < 2; i++) upgrade(workbook);
    expect(workbook.flushed).toBe(1);
  });

  it('ends the same when it was cut after any of its marks', () => {
    for (let done = 1; done < after.length; done++) {
      const workbook = oldFile();
      const change = workbook.changeMarks.bind(workbook);
      workbook.changeMarks = (changes) => {
        change(changes.slice(0, done));
        throw new Error('cut');
      };
      expect(() => upgrade(workbook)).toThrow('cut');
      workbook.changeMarks = change;
      upgrade(workbook);
      expect(marksOf(workbook)).toEqual(after);
    }
  });

  it('has its settings known by their tables where people renamed the sheet', () => {
    const titles = ['Сетка сегментов', 'Segments and actions', ' границы по типам покупателя '];
    const workbook = new MemoryWorkbook([
      { name: 'Мои сегменты', values: titles.map((title) => [title]) },
      { name: 'Отчёт', values: titles.slice(1).map((title) => [title]) },
    ]);
    workbook.placed = [onSheet(1, 'report', 'rfm', 1), onSheet(2, 'report', 'rfm', 1)];
    upgrade(workbook);
    expect(marksOf(workbook)).toEqual([
      [1, 'settings', 'rfm', MARK_VERSION],
      [2, 'report', 'rfm', MARK_VERSION],
    ]);
  });

  it('needs nothing where it holds tables and a journal only', () => {
    const workbook = new MemoryWorkbook([{ name: 'Задачи', values: [] }]);
    workbook.placed = [onSheet(1, 'table', 'factors', 1), onSheet(1, 'journal', '', 1)];
    expect(pendingSteps(workbook)).toEqual([]);
  });
});

const V1: GivenFact = {
  id: 'calls',
  version: 1,
  personal: false,
  title: { ru: 'Звонки', kk: 'Қоңыраулар', en: 'Calls' },
  key: ['no'],
  columns: [
    { id: 'no', type: 'text', header: { ru: 'Номер', kk: 'Нөмірі', en: 'Number' } },
    { id: 'who', type: 'text', header: { ru: 'Кто', kk: 'Кім', en: 'Who' } },
  ],
};
/** A column in front, one behind, one under another id. */
const V2: GivenFact = {
  ...V1,
  version: 2,
  key: ['code'],
  columns: [
    { id: 'day', type: 'date', header: { ru: 'Дата', kk: 'Күні', en: 'Date' } },
    { id: 'code', type: 'text', header: { ru: 'Номер', kk: 'Нөмірі', en: 'Number' } },
    { id: 'who', type: 'text', header: { ru: 'Кто', kk: 'Кім', en: 'Who' } },
    { id: 'why', type: 'text', header: { ru: 'Почему', kk: 'Неге', en: 'Why' } },
  ],
};
const STEPS = [tableStep({ release: '0.2.0', from: 1, to: V2, renamed: { code: 'no' } })];

/** A table of version 1 with a row, and a column of a person's beside it. */
function oldTable(): MemoryWorkbook {
  const workbook = new MemoryWorkbook([{ name: 'Лист', values: [] }]);
  makeTable(workbook, V1, FILE, 'r1');
  workbook.writeCells(2, 0, 2, [['моё']]);
  workbook.writeCells(2, 1, 0, [['7', 'Анна', 'x']]);
  return workbook;
}

const upgraded = (workbook: MemoryWorkbook) => {
  const table = openTable(workbook, V2, FILE);
  if (table === undefined) throw new Error('no table');
  return { cells: workbook.readAll(2), columns: table.columns, rows: tableRows(table, FILE), repairs: table.repairs };
};
const RESULT = {
  cells: [
    ['Номер', 'Кто', 'моё', 'Дата', 'Почему'],
    ['7', 'Анна', 'x'],
  ],
  columns: [3, 0, 1, 4],
  rows: [{ row: 1, values: [null, '7', 'Анна', null] }],
  repairs: { place: [], remove: [] },
};

describe('a table of an earlier version', () => {
  it('gets its new columns to the right of everything; what is there stays where it is', () => {
    const workbook = oldTable();
    expect(() => openTable(workbook, V2, FILE)).toThrow('OLDER_VERSION');
    upgrade(workbook, STEPS);
    expect(upgraded(workbook)).toEqual(RESULT);
    expect(pendingSteps(workbook, STEPS)).toEqual([]);
  });

  it.each(['writeCells', 'placeMarks', 'flush', 'changeMarks'] as const)('ends the same when cut at %s', (method) => {
    for (const isDone of [false, true]) {
      const workbook = oldTable();
      const whole: (...given: never[]) => void = workbook[method].bind(workbook);
      workbook[method] = (...given: never[]) => {
        if (isDone) whole(...given);
        throw new Error('cut');
      };
      expect(() => upgrade(workbook, STEPS)).toThrow('cut');
      workbook[method] = whole;
      upgrade(workbook, STEPS);
      expect(upgraded(workbook)).toEqual(RESULT);
    }
  });

  it('ends the same when cut after any of its marks', () => {
    for (const done of [1, 2, 3]) {
      const workbook = oldTable();
      const change = workbook.changeMarks.bind(workbook);
      workbook.changeMarks = (changes) => {
        change(changes.slice(0, done));
        throw new Error('cut');
      };
      expect(() => upgrade(workbook, STEPS)).toThrow('cut');
      workbook.changeMarks = change;
      upgrade(workbook, STEPS);
      expect(upgraded(workbook)).toEqual(RESULT);
    }
  });

  it('is brought up to date where its marks were deleted by hand', () => {
    const workbook = oldTable();
    workbook.placed = workbook.placed.filter(({ place }) => place.on === 'sheet');
    upgrade(workbook, STEPS);
    const { columns, rows } = upgraded(workbook);
    expect({ columns, rows }).toEqual({ columns: RESULT.columns, rows: RESULT.rows });
  });
});

describe('an upgrade that is undone', () => {
  const ports = (workbook: MemoryWorkbook) => ({ workbook, clock: CLOCK, lock: LOCK, store: new MemoryStore() });

  it('leaves the marks of 0.1.0, and can be done again', () => {
    const workbook = oldFile();
    const before = [...workbook.placed];
    migrate(ports(workbook), FILE);
    const [run] = undoList(ports(workbook), FILE).runs;
    undoRun(ports(workbook), run?.id ?? '', false, FILE);
    expect(workbook.placed.filter(({ mark }) => mark.kind !== 'journal')).toEqual(before);
    expect(pendingSteps(workbook)).toHaveLength(1);
  });

  it('goes back through every version of a table', () => {
    const V3: GivenFact = { ...V2, version: 3 };
    const steps = [...STEPS, tableStep({ release: '0.3.0', from: 2, to: V3 })];
    const workbook = oldTable();
    migrate(ports(workbook), FILE, steps);
    expect(openTable(workbook, V3, FILE)?.columns).toEqual(RESULT.columns);
    const [run] = undoList(ports(workbook), FILE).runs;
    undoRun(ports(workbook), run?.id ?? '', false, FILE);
    expect(openTable(workbook, V1, FILE)?.columns).toEqual([0, 1]);
  });
});
