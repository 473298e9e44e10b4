import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { AppError } from '../../core/appError';
import type { Cell } from '../../core/cell';
import { civilDay } from '../../core/civilDate';
import { LANGS, type Lang } from '../../core/lang';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { TaskSeed } from '../../core/views';
import { errorText } from '../../i18n/errors';
import { makeTask } from './makeTask';
import { seedOf } from './seedOf';
import { tasksView } from './tasksView';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Europe/Moscow', currency: '₽' };
const CLOCK = { now: () => Date.UTC(2026, 10, 22, 11, 5), today: () => civilDay(2026, 11, 22) ?? 0 };
const LOCK: Lock = { hold: (work) => work() };

const SEED: TaskSeed = {
  cause: 'На грани ухода — 47 покупателей.',
  goal: 'Удержать покупателей',
  criterion: 'Написали 47 покупателям',
  owner: '',
  due: '2026-12-06',
  source: 'RFM, 22.11.2026',
};

/** Id of the sheet of tasks: the journal is made before it. */
const TASKS = 3;

const newFile = (): MemoryWorkbook => new MemoryWorkbook([{ name: 'Заказы', values: [['моё']] }]);
const make = (workbook: MemoryWorkbook, seed: Partial<TaskSeed> = {}, file = FILE) =>
  makeTask({ workbook, clock: CLOCK, lock: LOCK, store: new MemoryStore() }, { ...SEED, ...seed }, file);
const cells = (workbook: MemoryWorkbook): readonly (readonly Cell[])[] => workbook.readAll(TASKS);

const errorOf = (work: () => unknown): AppError => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error('no AppError');
};

describe('a task', () => {
  it('makes the sheet of tasks and stands on it', () => {
    const workbook = newFile();
    expect(make(workbook)).toMatchObject({
      code: 'T-1',
      sheet: { id: TASKS, name: 'Задачи' },
      row: 2,
      text: 'Задача T-1 на листе «Задачи», строка 2',
    });
    // Midnight of 06.12.2026 in Moscow (UTC+3).
    const due = new Date(Date.UTC(2026, 11, 5, 21));
    expect(cells(workbook)).toEqual([
      [
        ...['Задача', 'Причина', 'Цель верхнего уровня', 'Критерий', 'Ответственный', 'Срок', 'Состояние', 'Источник'],
        ...['Точка контакта', 'Задача клиента', 'Визит перепроверки', 'Итог перепроверки'],
      ],
      ['T-1', SEED.cause, SEED.goal, SEED.criterion, '', due, 'новая', SEED.source, '', '', '', ''],
    ]);
  });

  it('is a run that reaches the file together with it', () => {
    const workbook = newFile();
    const { run } = make(workbook);
    expect(run).not.toBeNull();
    expect(workbook.placed.find(({ mark }) => mark.kind === 'table')?.mark.run).toBe(run);
    make(workbook, { cause: 'другая' });
    expect(workbook.flushed).toBe(1);
  });

  it('gets a number above every other on the sheet, also those typed by hand', () => {
    const workbook = newFile();
    make(workbook);
    workbook.writeCells(TASKS, 2, 0, [['т-7'], ['T-12 бис'], ['моя']]);
    expect(make(workbook, { cause: 'другая' })).toMatchObject({ code: 'T-8', row: 6 });
  });

  it('gets a number of its own also above the longest ones', () => {
    const workbook = newFile();
    make(workbook);
    workbook.writeCells(TASKS, 1, 0, [['Т-999999999'], ['т-1000000001']]);
    const codes = ['б', 'в', 'г'].map((cause) => make(workbook, { cause }).code);
    expect(codes).toEqual(['T-1000000000', 'T-1000000002', 'T-1000000003']);
  });

  it('is made once, however often the button is pressed, as long as it is open', () => {
    const workbook = newFile();
    make(workbook);
    expect(make(workbook)).toMatchObject({
      code: 'T-1',
      row: 2,
      text: 'Такая задача уже есть: T-1, лист «Задачи», строка 2',
      run: null,
    });
    expect(cells(workbook)).toHaveLength(2);
    expect(make(workbook, { source: '' }).code).toBe('T-2');
    workbook.writeCells(TASKS, 1, 6, [['Готова']]);
    expect(make(workbook).code).toBe('T-3');
  });

  it('is told in every language of the file', () => {
    const told = (lang: Lang) => make(newFile(), {}, { ...FILE, lang }).text;
    expect(LANGS.map(told)).toEqual([
      'Задача T-1 на листе «Задачи», строка 2',
      'T-1 тапсырмасы «Тапсырмалар» парағында, 2-жол',
      'Task T-1 on sheet “Tasks”, row 2',
    ]);
  });

  it('leaves every cell that people wrote as it was, wherever they wrote it', () => {
    const written = fc.array(
      fc.tuple(fc.nat(6), fc.nat(11), fc.constantFrom<Cell>('текст', 5, true, '=1', 'T-3', 'в работе')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(written, (people) => {
        const workbook = newFile();
        make(workbook);
        // The header row is kept, so that the sheet stays a table.
        for (const [row, column, cell] of people) workbook.writeCells(TASKS, row + 1, column, [[cell]]);
        const before = cells(workbook).map((row) => [...row]);
        make(workbook, { cause: 'другая' });
        expect(cells(workbook).slice(0, before.length)).toEqual(before);
        expect(workbook.readAll(1)).toEqual([['моё']]);
      }),
    );
  });
});

describe('a task is refused', () => {
  it('without cause, goal and criterion, naming what is missing', () => {
    const workbook = newFile();
    const told = (seed: Partial<TaskSeed>, lang: Lang) =>
      errorText(
        errorOf(() => make(workbook, seed, { ...FILE, lang })),
        { lang, currency: '', zone: 'UTC' },
        () => {
          throw new Error('no cell is named');
        },
      );
    expect(told({ cause: ' ', criterion: '' }, 'ru')).toBe(
      'Задача не создана, не заполнено: «Причина», «Критерий». Заполните и повторите.',
    );
    expect(told({ goal: '' }, 'kk')).toBe(
      'Тапсырма жасалмады, бос өріс: «Жоғары деңгейлі мақсат». Толтырып, қайталаңыз.',
    );
    expect(told({ goal: '' }, 'en')).toBe(
      'The task was not made, left empty: “Upper-level goal”. Fill in and try again.',
    );
    expect(workbook.sheets()).toHaveLength(1);
  });

  it.each(['2026-02-30', '06.12.2026', 'скоро'])('with the date %s', (due) => {
    const error = errorOf(() => make(newFile(), { due }));
    expect([error.code, error.values]).toEqual(['PARAM_NOT_DATE', { field: 'Срок', value: due }]);
  });

  it.each([null, [], {}, { ...SEED, cause: 7 }, { ...SEED, due: null }])('in the form %#', (raw) => {
    expect(errorOf(() => seedOf(raw)).code).toBe('REQUEST_BROKEN');
  });
});

describe('a text too long for a cell', () => {
  it('is refused with the name of its field and the limit; one that fits is kept whole and made once', () => {
    const workbook = newFile();
    const long = 'я'.repeat(49_990);
    const error = errorOf(() => make(workbook, seedOf({ ...SEED, goal: `${long}я` })));
    expect(errorText(error, { lang: 'ru', currency: '', zone: 'UTC' }, () => expect.fail('no cell is named'))).toBe(
      'Задача не создана, текст слишком длинный: поле «Цель верхнего уровня», знаков — 49\u202f991, предел — 49\u202f990. Сократите текст и повторите.',
    );
    expect(workbook.sheets()).toHaveLength(1);
    expect([make(workbook, { cause: long }).code, make(workbook, { cause: long }).code]).toEqual(['T-1', 'T-1']);
  });
});

describe('the list of tasks', () => {
  it('is empty before the first', () => {
    expect(tasksView({ workbook: newFile(), store: new MemoryStore() }, FILE)).toEqual({
      lang: 'ru',
      sheet: null,
      open: [],
      summary: 'Задач пока нет',
    });
  });

  it('has those neither done nor cancelled, newest first, with their rows', () => {
    const workbook = newFile();
    make(workbook, { owner: 'Анна' });
    for (const cause of ['вторая', 'третья', 'четвёртая']) make(workbook, { cause, due: '' });
    workbook.writeCells(TASKS, 2, 6, [['done'], ['тоқтатылды']]);
    workbook.writeCells(TASKS, 4, 5, [['скоро', 'как-то']]);
    const about = { point: '', recheck: [] };
    expect(tasksView({ workbook, store: new MemoryStore() }, FILE)).toEqual({
      lang: 'ru',
      sheet: { id: TASKS, name: 'Задачи' },
      open: [
        { code: 'T-4', cause: 'четвёртая', due: 'скоро', owner: '', row: 5, ...about },
        { code: 'T-1', cause: SEED.cause, due: '06.12.2026', owner: 'Анна', row: 2, ...about },
      ],
      summary: 'Открытых задач: 2',
    });
  });
});
