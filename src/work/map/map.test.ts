import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import type { Cell } from '../../core/cell';
import { utf8Bytes } from '../state/bytes';
import { drawMap } from './drawMap';
import type { FiledMap } from './filedMap';
import { keepMapNames, type MapNames, readMapNames, shownName } from './mapNames';
import { mapTable } from './mapTable';

const name = (ru: string) => ({ ru, kk: `${ru} kk`, en: '' });
const NAMES: MapNames = {
  touchpoints: [
    { code: 'T1', stage: 'choice', jobs: [], target: 4, isCritical: false, importance: null, name: name('Вход') },
    { code: 'T2', stage: 'deal', jobs: ['J2'], target: 4.5, isCritical: true, importance: 0.125, name: name('Касса') },
  ],
  jobs: [
    { code: 'J1', name: name('Подарок') },
    { code: 'J2', name: name('Обед') },
  ],
  waves: [
    { code: 'W1', name: 'Весна' },
    { code: 'W2', name: '=Осень' },
  ],
};
const visit = (response: string, job: string, wave: string, version = 1, location = 'L1') => ({
  ...{ response, version, job, wave, location, shopper: '', received_at: '2026-11-20 10:00:00' },
});
const score = (response: string, touchpoint: string, value: number | null, version = 1) => ({
  response,
  version,
  touchpoint,
  score: value,
});
const UNPLANNED = { planned: () => 0, waiting: () => 0 };
const DATA: FiledMap = {
  ...UNPLANNED,
  visits: [visit('a', 'J1', 'W2'), visit('b', 'J2', 'W2', 2), visit('c', 'J1', 'W2'), visit('old', 'J1', 'W1')],
  answers: [
    ...[score('a', 'T1', 5), score('c', 'T1', 4), score('c', 'T1', null), score('old', 'T1', 1)],
    ...[score('b', 'T1', 1), score('b', 'T1', 3, 2), score('b', 'T2', null, 2), score('stranger', 'T1', 1)],
  ],
};
const rowsOf = (names: MapNames, data: FiledMap) =>
  mapTable(names, data, 'ru').rows.map(({ job, touchpoint, n, mean }) => [job, touchpoint, n, mean]);

describe('the map', () => {
  it('counts the newest wave that has visits, each visit by the version that counts', () => {
    expect(mapTable(NAMES, DATA, 'ru')).toMatchObject({ wave: 'W2', visits: 3 });
    expect(rowsOf(NAMES, DATA)).toEqual([
      // (5 + 4) / 2; without a rating there is no mean.
      ['J1', 'T1', 2, 4.5],
      ['J2', 'T1', 1, 3],
      ['J2', 'T2', 0, null],
    ]);
  });

  it('shows touchpoints and jobs that left the programme behind the others, and waves unknown to it as the oldest', () => {
    const data: FiledMap = {
      ...UNPLANNED,
      visits: [visit('a', 'J9', 'W2'), visit('x', 'J1', 'W0')],
      answers: [score('a', 'T9', 2), score('x', 'T1', 5)],
    };
    expect(mapTable(NAMES, data, 'ru').wave).toBe('W2');
    expect(rowsOf(NAMES, data).slice(3)).toEqual([
      ['J9', 'T1', 0, null],
      ['J9', 'T9', 1, 2],
    ]);
    expect(mapTable(NAMES, { ...data, visits: data.visits.slice(1) }, 'ru').wave).toBe('W0');
  });

  it('has first what matters most and is farthest below its target, where importance is known', () => {
    const points = (
      [
        ['T1', null],
        ['T2', 0.1],
        ['T3', 0.3],
        ['T4', 0.3],
      ] as const
    ).map(([code, importance]) => ({
      ...{ code, stage: 'deal', jobs: ['J1'], target: 4, isCritical: false, importance, name: name(code) },
    }));
    const data = {
      ...{ ...UNPLANNED, visits: [visit('a', 'J1', 'W2')] },
      answers: [score('a', 'T1', 1), score('a', 'T2', 2), score('a', 'T3', 5), score('a', 'T4', 3)],
    };
    // Below target × importance: T2 2 × 0.1, T3 −1 × 0.3, T4 1 × 0.3.
    expect(
      mapTable({ ...NAMES, touchpoints: points }, data, 'ru')
        .rows.slice(0, 4)
        .map((row) => row.touchpoint),
    ).toEqual([...['T4', 'T2', 'T3', 'T1']]);
  });

  it('is complete when every planned visit of every job is accepted; visits nobody planned are preliminary', () => {
    const isFull = (planned: Readonly<Record<string, number>>): boolean =>
      mapTable(NAMES, { ...DATA, planned: (_, job) => planned[job] ?? 0 }, 'ru').isFull;
    // Two visits of the first job, one of the second.
    expect(isFull({ J1: 2, J2: 1 })).toBe(true);
    expect(isFull({ J1: 3, J2: 1 })).toBe(false);
    expect(isFull({ J1: 2 })).toBe(false);
  });

  it('of no visits has no wave and no means', () => {
    expect(mapTable(NAMES, { ...UNPLANNED, visits: [], answers: [] }, 'ru')).toMatchObject({
      wave: undefined,
      visits: 0,
    });
  });
});

describe('names of the map', () => {
  it('are read back in their own file only', () => {
    const store = new MemoryStore();
    keepMapNames(store, 'file-1', NAMES);
    expect(readMapNames(store, 'file-1')).toEqual(NAMES);
    expect(readMapNames(store, 'copy').touchpoints).toEqual([]);
  });

  it('fit a property however long and many they are', () => {
    const store = new MemoryStore();
    const [one] = NAMES.touchpoints;
    if (one === undefined) throw new Error('no touchpoint');
    for (const count of [15, 40, 400]) {
      keepMapNames(store, 'f', {
        ...NAMES,
        touchpoints: Array.from({ length: count }, () => ({ ...one, name: name('Ж'.repeat(300)) })),
      });
      expect(utf8Bytes(store.get('rosta.map') ?? '')).toBeLessThanOrEqual(8000);
    }
    expect(readMapNames(store, 'f').waves).toHaveLength(2);
  });

  it('stand in the wanted language, else in any, else as the code', () => {
    expect(shownName('T1', name('Вход'), 'kk')).toBe('Вход kk');
    expect(shownName('T1', name('Вход'), 'en')).toBe('Вход');
    expect(shownName('T1', undefined, 'en')).toBe('T1');
  });
});

/** A file with names, and the map drawn in it. */
class Drawn {
  readonly workbook = new MemoryWorkbook([{ name: 'Лист1', values: [['моё']] }]);
  readonly store = new MemoryStore();
  private names = NAMES;

  draw(names = this.names, data = DATA): void {
    this.names = names;
    keepMapNames(this.store, 'file-1', names);
    drawMap(
      { workbook: this.workbook, store: this.store, clock: { now: () => Date.UTC(2026, 10, 22, 14, 5) } },
      data,
      RUSSIAN,
    );
  }

  /** The map as a version with fewer columns left it. */
  narrow(columns: number): void {
    const id = this.sheet();
    this.workbook.people(id, (rows) => rows.map((row) => row.slice(0, columns)));
    this.workbook.placed = this.workbook.placed.map((placed) =>
      placed.place.on === 'column' && placed.place.index > 0
        ? { ...placed, place: { ...placed.place, index: columns - 1 } }
        : placed,
    );
  }

  sheet(title = 'Карта опыта'): number {
    return this.workbook.sheets().find((sheet) => sheet.name === title)?.id ?? -1;
  }

  rows(title?: string): readonly (readonly Cell[])[] {
    return this.workbook.readAll(this.sheet(title));
  }
}

const [FIRST_TOUCHPOINT] = NAMES.touchpoints;
const FEWER: MapNames = { ...NAMES, touchpoints: FIRST_TOUCHPOINT === undefined ? [] : [FIRST_TOUCHPOINT] };

describe('the sheet of the map', () => {
  it('has its title, where it comes from and a row for each touchpoint of a job', () => {
    const file = new Drawn();
    file.draw();
    const line = (text: string): readonly Cell[] => [text, ...new Array<Cell>(11).fill('')];
    expect(file.rows()).toEqual([
      line('Карта опыта'),
      line(
        'Источник: волна «=Осень» · принято визитов: 3, по плану: 0 · ждут проверки: 0 · предварительно · данные на 22.11.2026, 14:05 · ● измерено',
      ),
      line(
        'Таблица обновляется сама после каждого ответа и решения. Заметки пишите справа от неё, целевые оценки меняйте на листе точек контакта.',
      ),
      [
        ...['Задача клиента', 'Этап', 'Точка контакта', 'Визитов', 'Средняя оценка', 'Целевая оценка', 'Отклонение'],
        ...['Заключение к цели', 'Прошлая волна', 'Изменение', 'Заключение об изменении', 'Важность'],
      ],
      [
        ...['Подарок', 'выбор', 'Вход', 2, 4.5, 4, '+0,50', 'мало визитов, нужно ещё не меньше 3'],
        ...['1,00 (визитов: 1)', '+3,50', 'мало визитов в прошлой волне, сравнить нельзя', ''],
      ],
      ['Обед', 'выбор', 'Вход', 1, 3, 4, '−1,00', 'мало визитов, нужно ещё не меньше 4', '', '', '', ''],
      ['Обед', 'сделка', 'Касса', 0, '', 4.5, '', '', '', '', '', '13 %'],
    ]);
  });

  it('grows and shrinks; what people typed beside it and below it stays', () => {
    const file = new Drawn();
    file.draw(FEWER);
    file.workbook.writeCells(file.sheet(), 0, 14, [['заметка']]);
    file.workbook.writeCells(file.sheet(), 8, 0, [['итог']]);
    file.draw(NAMES);
    expect(file.rows()).toHaveLength(9);
    expect(file.rows()[6]?.slice(0, 3)).toEqual(['Обед', 'сделка', 'Касса']);
    file.draw(FEWER);
    expect(file.rows()[6]?.every((cell) => cell === '')).toBe(true);
    expect(file.rows()[8]?.[0]).toBe('итог');
    expect(file.rows()[0]?.[14]).toBe('заметка');
    expect(file.sheet('Карта опыта (2)')).toBe(-1);
  });

  it('warns where the mix of locations has changed since the wave before', () => {
    const file = new Drawn();
    const elsewhere = DATA.visits.map((one) => (one.wave === 'W1' ? { ...one, location: 'L2' } : one));
    file.draw(NAMES, { ...DATA, visits: elsewhere });
    expect(file.rows()[2]?.[0]).toMatch(/^▲ Состав точек продаж изменился: доля визитов в «L[12]» — /);
    file.draw(NAMES, DATA);
    expect(file.rows()[2]?.[0]).toMatch(/^Таблица обновляется/);
  });

  it('that an earlier version drew with six columns is drawn wider where nothing stands beside it', () => {
    const file = new Drawn();
    file.draw();
    file.narrow(6);
    file.draw();
    expect(file.sheet('Карта опыта (2)')).toBe(-1);
    expect(file.rows()[4]?.slice(5, 8)).toEqual([4, '+0,50', 'мало визитов, нужно ещё не меньше 3']);
    file.draw(FEWER);
    expect(file.rows()[6]?.every((cell) => cell === '')).toBe(true);
  });

  it('that an earlier version drew with six columns is left to people where they wrote beside it', () => {
    const file = new Drawn();
    file.draw();
    file.narrow(6);
    file.workbook.writeCells(file.sheet(), 5, 7, [['заметка']]);
    const before = file.rows();
    file.draw();
    expect(file.rows()).toEqual(before);
    expect(file.rows('Карта опыта (2)')[4]).toHaveLength(12);
  });

  it('leaves a sheet to people where the map would grow over their cells, and makes a new one', () => {
    const file = new Drawn();
    file.draw(FEWER);
    file.workbook.writeCells(file.sheet(), 6, 0, [['итог']]);
    const before = file.rows();
    file.draw(NAMES);
    expect(file.rows()).toEqual(before);
    expect(file.rows('Карта опыта (2)')).toHaveLength(7);
    file.draw(NAMES);
    expect(file.rows()).toEqual(before);
    expect(file.workbook.sheets()).toHaveLength(3);
  });

  it('follows its place when people put rows above it', () => {
    const file = new Drawn();
    file.draw();
    const id = file.sheet();
    file.workbook.people(id, (rows) => [['моё'], ...rows]);
    file.workbook.placed = file.workbook.placed.map((placed) =>
      placed.place.on === 'row' ? { ...placed, place: { ...placed.place, index: placed.place.index + 1 } } : placed,
    );
    file.draw();
    expect(file.rows()[0]?.[0]).toBe('моё');
    expect(file.rows()[1]?.[0]).toBe('Карта опыта');
    expect(file.rows()).toHaveLength(8);
  });

  it('is made again when people deleted it, and costs one write while its size stays', () => {
    const file = new Drawn();
    file.draw();
    file.workbook.removeSheet(file.sheet());
    file.draw();
    expect(file.rows()).toHaveLength(7);
    const writes: number[] = [];
    const write = file.workbook.writeCells.bind(file.workbook);
    file.workbook.writeCells = (...given) => {
      writes.push(given[0]);
      write(...given);
    };
    file.workbook.readAll = () => {
      throw new Error('read');
    };
    file.draw();
    expect(writes).toHaveLength(1);
  });
});
