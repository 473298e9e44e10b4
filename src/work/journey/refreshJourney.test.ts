import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import type { Cell } from '../../core/cell';
import { factTable, type GivenFact } from '../../core/defineFact';
import type { Value } from '../../core/table';
import { ANSWERS_FACT } from '../../facts/answers';
import { JOURNEY_FACT, type JourneyPoint } from '../../facts/journey';
import type { TouchpointImportance } from '../../facts/touchpointImportance';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { VISITS_FACT } from '../../facts/visits';
import { Journal } from '../ledger/journal';
import { undoRun } from '../ledger/undo';
import { keepMapNames } from '../map/mapNames';
import { migrate } from '../migrations/migrate';
import { addTables } from '../tables/addTables';
import { openTable } from '../tables/openTable';
import type { TouchpointMoney } from './filledValues';
import { refreshJourney } from './refreshJourney';
import { refreshRatings } from './refreshRatings';

const point = (code: string, name: string): JourneyPoint => ({
  ...{ code, name, stage: 'deal', place: 'offline', wants: '', hinders: '', ideas: '' },
  ...{ importance: null, deviation: null, class: null, mean: null, n: null, target: null, trend: null },
  ...{ money_low: null, money_high: null },
});

const judged = (code: string, share: number, deviation: number, of: string): TouchpointImportance => ({
  ...{ code, share, deviation, class: of, stage: 'deal', name: code, score: 10, carried_by: 'Цена' },
  ...{ kept: 1, rank: 1, other_rank: 1 },
});

/** A file with a journey of three touchpoints and what tests do on it. */
class JourneyFile extends SharedFile {
  constructor() {
    super(new MemoryWorkbook([{ name: 'Заметки', values: [['моё']] }]));
    const rows = factTable(JOURNEY_FACT, [point('T1', 'Касса'), point('T2', 'Вывеска'), point('T3', 'Очередь')]).rows;
    this.add(JOURNEY_FACT, rows);
  }

  add(fact: GivenFact, rows: readonly (readonly Value[])[]): void {
    const table = openTable(this.workbook, fact, RUSSIAN);
    addTables(this, [{ fact, table, rows }], RUSSIAN, { kind: 'demo', id: 'test' });
  }

  /** Files visits of a wave, each with one rating of one touchpoint. */
  rate(wave: string, touchpoint: string, ...scores: readonly number[]): void {
    const ids = scores.map((_, i) => `${wave}-${touchpoint}-${i}`);
    const row = (fact: GivenFact, fields: Readonly<Record<string, Value>>): readonly Value[] =>
      fact.columns.map(({ id }) => fields[id] ?? null);
    this.add(
      VISITS_FACT,
      ids.map((response, i) =>
        row(VISITS_FACT, { response, version: 1, wave, state: 'принят', job: i % 2 === 0 ? 'J1' : 'J2' }),
      ),
    );
    this.add(
      ANSWERS_FACT,
      ids.map((response, i) => row(ANSWERS_FACT, { response, version: 1, touchpoint, score: scores[i] ?? null })),
    );
    const waves = [1, 2, 3].map((n) => ({ code: `W${n}`, name: `Волна ${n}` }));
    keepMapNames(this.store, 'file-1', { touchpoints: [], jobs: [], waves });
  }

  get sheetId(): number {
    return this.workbook.sheets().find(({ name }) => name === 'Путь клиента')?.id ?? 0;
  }

  /** Column of the journey's sheet by its header. */
  column(header: string): number {
    return this.workbook.readAll(this.sheetId)[0]?.indexOf(header) ?? -1;
  }

  type(row: number, header: string, cell: Cell): void {
    this.workbook.writeCells(this.sheetId, row - 1, this.column(header), [[cell]]);
  }

  /** A column below its header. */
  cells(header: string): readonly Cell[] {
    const at = this.column(header);
    return this.workbook
      .readAll(this.sheetId)
      .slice(1)
      .map((row) => row[at] ?? '');
  }

  /** Counts what a refresh writes. */
  refresh(
    importance?: readonly TouchpointImportance[],
    money?: readonly TouchpointMoney[],
  ): { readonly news: string; readonly writes: number } {
    let writes = 0;
    const write = this.workbook.writeCells;
    this.workbook.writeCells = (...all) => {
      writes += 1;
      return write.apply(this.workbook, all);
    };
    try {
      return { news: refreshJourney(this, { importance, money }, RUSSIAN), writes };
    } finally {
      this.workbook.writeCells = write;
    }
  }
}

const IMPORTANCE = [judged('T1', 0.5, 1.25, 'critical'), judged('T2', 0.2, -1, 'less_important')];

describe('refreshing the journey', () => {
  it('does nothing where there is no such sheet', () => {
    const file = new SharedFile();
    const before = file.workbook.sheets().length;
    expect(refreshJourney(file, { importance: IMPORTANCE }, RUSSIAN)).toBe('');
    expect(file.workbook.sheets()).toHaveLength(before);
  });

  it('writes importance, deviation and class by code, in one write', () => {
    const file = new JourneyFile();
    expect(file.refresh(IMPORTANCE)).toEqual({ news: 'Лист «Путь клиента»: обновлено ячеек — 6.', writes: 1 });
    expect(file.cells('Важность')).toEqual([0.5, 0.2, '']);
    expect(file.cells('Отклонение')).toEqual([1.25, -1, '']);
    expect(file.cells('Класс')).toEqual(['критично', 'менее важно', '']);
  });

  it('writes nothing where all is as it should be', () => {
    const file = new JourneyFile();
    file.refresh(IMPORTANCE);
    expect(file.refresh(IMPORTANCE)).toEqual({ news: 'Лист «Путь клиента»: обновлять нечего.', writes: 0 });
  });

  it('leaves importance as it stands where none was computed', () => {
    const file = new JourneyFile();
    file.refresh(IMPORTANCE);
    file.rate('W1', 'T2', 3, 4);
    file.refresh();
    expect(file.cells('Важность')).toEqual([0.5, 0.2, '']);
    expect(file.cells('Средняя оценка')).toEqual(['', 3.5, '']);
  });

  it('finds the rows by code after people sorted them', () => {
    const file = new JourneyFile();
    file.refresh(IMPORTANCE);
    const [header = [], ...rows] = file.workbook.readAll(file.sheetId);
    file.workbook.writeCells(file.sheetId, 0, 0, [header, ...rows.reverse()]);
    file.refresh([judged('T1', 0.6, 1.5, 'critical'), judged('T2', 0.1, -1, 'less_important')]);
    expect(file.cells('Код')).toEqual(['T3', 'T2', 'T1']);
    expect(file.cells('Важность')).toEqual(['', 0.1, 0.6]);
  });

  it('fills rows that people added, and both of two rows with one code', () => {
    const file = new JourneyFile();
    file.type(5, 'Код', 'T2');
    file.type(5, 'Точка контакта', 'Вывеска ещё раз');
    file.refresh(IMPORTANCE);
    expect(file.cells('Важность')).toEqual([0.5, 0.2, '', 0.2]);
  });

  it('touches no column of people', () => {
    const file = new JourneyFile();
    file.type(2, 'Чего хочет клиент', 'Без очереди');
    file.type(2, 'Идеи', '=Касса');
    file.refresh(IMPORTANCE);
    expect([file.cells('Чего хочет клиент')[0], file.cells('Идеи')[0]]).toEqual(['Без очереди', '=Касса']);
  });

  it('leaves what people typed into its columns and tells the cell', () => {
    const file = new JourneyFile();
    file.refresh(IMPORTANCE);
    file.type(2, 'Важность', 0.9);
    const { news } = file.refresh([judged('T1', 0.7, 2, 'critical'), judged('T2', 0.2, -1, 'less_important')]);
    expect(file.cells('Важность')).toEqual([0.9, 0.2, '']);
    expect(file.cells('Отклонение')).toEqual([2, -1, '']);
    expect(news).toBe(
      'Лист «Путь клиента»: обновлено ячеек — 1. Заполнено вручную и оставлено как есть: лист «Путь клиента», E2. ' +
        'Чтобы Rosta снова обновляла ячейку, очистите её.',
    );
  });

  it('fills a cell again once people cleared it', () => {
    const file = new JourneyFile();
    file.type(2, 'Важность', 0.9);
    file.refresh(IMPORTANCE);
    file.type(2, 'Важность', '');
    file.refresh(IMPORTANCE);
    expect(file.cells('Важность')[0]).toBe(0.5);
  });

  it('goes on filling a row whose code people changed, and one they copied, but none that says something else', () => {
    const file = new JourneyFile();
    const all = (share: number, ...codes: readonly string[]) => codes.map((code) => judged(code, share, 1, 'critical'));
    refreshJourney(file, { importance: all(0.2, 'T1', 'T2', 'T3') }, RUSSIAN);
    file.workbook.people(file.sheetId, (rows) => {
      const [header = [], first = [], second = [], third = []] = rows;
      const at = file.column('Код');
      const recoded = (row: readonly Cell[], code: string) => row.map((cell, i) => (i === at ? code : cell));
      return [header, recoded(first, 'M1'), second, recoded(second, 'M2'), recoded(third, 'M3')];
    });
    file.type(5, 'Важность', 0.9);
    refreshJourney(file, { importance: all(0.4, 'M1', 'T2', 'M2', 'M3') }, RUSSIAN);
    expect(file.cells('Важность')).toEqual([0.4, 0.4, 0.4, 0.9]);
  });

  it('names five cells and counts the others', () => {
    const file = new JourneyFile();
    for (const row of [2, 3]) for (const header of ['Важность', 'Отклонение', 'Класс']) file.type(row, header, 'моё');
    expect(file.refresh(IMPORTANCE).news).toContain('E2, F2, G2, E3, F3 и ещё ячеек: 1.');
  });

  it('leaves formulas alone, whatever they show', () => {
    const file = new JourneyFile();
    file.refresh(IMPORTANCE);
    // They show what was written there last, and nothing.
    const formulas = [
      { row: 1, column: file.column('Важность') },
      { row: 3, column: file.column('Важность') },
    ];
    file.workbook.added.set(file.sheetId, { formulas });
    file.refresh([
      judged('T1', 0.7, 1.25, 'critical'),
      judged('T2', 0.1, -1, 'less_important'),
      judged('T3', 0.2, 0, 'important'),
    ]);
    expect(file.cells('Важность')).toEqual([0.5, 0.1, '']);
  });

  it('takes the words of a class over into the language of the file', () => {
    const file = new JourneyFile();
    file.refresh(IMPORTANCE);
    refreshJourney(file, { importance: IMPORTANCE }, { ...RUSSIAN, lang: 'kk' });
    expect(file.cells('Класс')).toEqual(['аса маңызды', 'маңызы төменірек', '']);
  });

  it('knows its own cells in a copy of the file too', () => {
    const file = new JourneyFile();
    file.refresh(IMPORTANCE);
    const cells = file.store.get('rosta.journey');
    file.store.set('rosta.file', 'file-0 0');
    file.refresh([judged('T1', 0.6, 1.25, 'critical'), judged('T2', 0.4, -1, 'less_important')]);
    expect(cells).toBeDefined();
    expect(file.cells('Важность')).toEqual([0.6, 0.4, '']);
  });

  it('does not keep the rows from being taken back, but what people typed into its columns does', () => {
    const file = new JourneyFile();
    const [run] = new Journal(file, 'ru').list();
    file.refresh(IMPORTANCE);
    file.type(3, 'Важность', 0.9);
    undoRun(file, run?.id ?? '', false, RUSSIAN);
    expect(file.cells('Код')).toEqual(['T2']);
  });

  it('refuses while another execution writes', () => {
    const file = new JourneyFile();
    file.isBusy = true;
    expect(() => file.refresh(IMPORTANCE)).toThrow('BUSY');
  });

  it('keeps what it wrote within a property for 120 touchpoints', () => {
    const file = new JourneyFile();
    const codes = Array.from({ length: 117 }, (_, i) => `длинный-код-${i}`);
    file.add(
      JOURNEY_FACT,
      factTable(
        JOURNEY_FACT,
        codes.map((code) => point(code, code)),
      ).rows,
    );
    file.refresh(codes.map((code) => judged(code, 0.01, 0.33, 'important')));
    expect(file.store.get('rosta.journey')?.length).toBeLessThan(8000);
    file.refresh(codes.map((code) => judged(code, 0.02, 0.33, 'important')));
    expect(new Set(file.cells('Важность'))).toEqual(new Set(['', 0.02]));
  });
});

describe('money on the journey', () => {
  const [LOW, HIGH] = ['Деньги: от, ₽', 'Деньги: до, ₽'];
  const worth = (touchpoint: string, low: number | null, high: number | null) => ({ touchpoint, low, high });

  it('is that of the job with the highest sum, never a total; blank where there is no number', () => {
    const file = new JourneyFile();
    const rows = [
      worth('T1', 0, 457.006),
      worth('T1', 12_000.4, 31_000.6),
      worth('T1', 1, null),
      worth('T2', null, null),
    ];
    expect(file.refresh(undefined, rows)).toEqual({ news: 'Лист «Путь клиента»: обновлено ячеек — 2.', writes: 1 });
    expect([file.cells(LOW), file.cells(HIGH)]).toEqual([
      [12_000, '', ''],
      [31_001, '', ''],
    ]);
    file.refresh(undefined, [worth('T1', 0, 457.006)]);
    expect([file.cells(LOW)[0], file.cells(HIGH)[0]]).toEqual([0, 457.01]);
  });

  it('stays as it stands where none was counted, and goes where there is none any more', () => {
    const file = new JourneyFile();
    file.refresh(IMPORTANCE, [worth('T1', 10, 20)]);
    file.refresh(IMPORTANCE);
    expect(file.cells(HIGH)).toEqual([20, '', '']);
    file.refresh(undefined, []);
    expect([file.cells(HIGH), file.cells('Важность')]).toEqual([
      ['', '', ''],
      [0.5, 0.2, ''],
    ]);
  });

  it('leaves what people typed there', () => {
    const file = new JourneyFile();
    file.type(2, HIGH, 5);
    expect(file.refresh(undefined, [worth('T1', 10, 20)]).news).toContain('лист «Путь клиента», M2.');
    expect([file.cells(LOW)[0], file.cells(HIGH)[0]]).toEqual([10, 5]);
  });

  it('finds its cells in what was kept before these columns were', () => {
    const file = new JourneyFile();
    file.refresh(IMPORTANCE);
    // As it was kept then: seven prints of four signs behind the code's, and no number of columns.
    const { stamp, prints } = JSON.parse(file.store.get('rosta.journey') ?? '{}');
    const then =
      String(prints)
        .match(/.{40}/g)
        ?.map((row) => row.slice(0, 32)) ?? [];
    expect(then).toHaveLength(3);
    file.store.set('rosta.journey', JSON.stringify({ stamp, prints: then.join('') }));
    file.refresh([judged('T1', 0.7, 2, 'critical')], [worth('T2', 10, 20)]);
    expect([file.cells('Важность'), file.cells(HIGH)]).toEqual([
      [0.7, '', ''],
      ['', 20, ''],
    ]);
  });

  it('comes to a sheet of before, right of everything, after it was brought up to date', () => {
    const file = new SharedFile();
    const columns = JOURNEY_FACT.columns.filter(({ type }) => type !== 'money');
    const fact: GivenFact = { ...JOURNEY_FACT, version: 1, columns };
    const cells = columns.map(({ id }) => (id === 'code' ? 'T1' : id === 'name' ? 'Касса' : null));
    addTables(file, [{ fact, table: undefined, rows: [cells] }], RUSSIAN, { kind: 'demo', id: 'test' });
    const { id = 0 } = file.workbook.sheets().find(({ name }) => name === 'Путь клиента') ?? {};
    file.workbook.writeCells(id, 0, columns.length, [['моё']]);
    expect(() => refreshJourney(file, {}, RUSSIAN)).toThrow('OLDER_VERSION');
    migrate(file, RUSSIAN);
    refreshJourney(file, { importance: IMPORTANCE, money: [worth('T1', 10, 20)] }, RUSSIAN);
    const [header = [], row = []] = file.workbook.readAll(id);
    expect(header.slice(columns.length)).toEqual(['моё', LOW, HIGH]);
    expect(row.slice(columns.length)).toEqual(['', 10, 20]);
    expect(row[header.indexOf('Важность')]).toBe(0.5);
  });
});

describe('ratings on the journey', () => {
  it('are the mean over all jobs of the newest wave with visits, with n', () => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', 1, 1, 1);
    file.rate('W2', 'T1', 4, 5, 5);
    file.refresh();
    expect(file.cells('Средняя оценка')).toEqual([4.67, '', '']);
    expect(file.cells('Оценок')).toEqual([3, '', '']);
  });

  it.each([
    ['too few in either wave', [3, 3, 3], [4, 4, 4, 4, 4, 4, 4, 4], 'мало данных (3 и 8)'],
    ['better', [4, 4, 4, 4, 4], [4, 4, 4, 5, 5], '▲ +0,4 (n = 5 и 5)'],
    ['worse', [5, 5, 5, 5, 5], [4, 4, 4, 4, 4, 4], '▼ −1,0 (n = 5 и 6)'],
    ['the same to a tenth', [4, 4, 4, 4, 4], [4, 4, 4, 4, 4], '= 4,0 (n = 5 и 5)'],
  ])('say how they changed: %s', (_, before, now, text) => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', ...before);
    file.rate('W3', 'T1', ...now);
    file.refresh();
    expect(file.cells('Изменение')).toEqual([text, '', '']);
  });

  it('compare nothing with a first wave', () => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', 5, 5, 5, 5, 5);
    file.refresh();
    expect(file.cells('Изменение')).toEqual(['', '', '']);
  });

  it('are none where the newest wave has none', () => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', 5, 5, 5, 5, 5);
    file.rate('W2', 'T2', 5);
    file.refresh();
    expect(file.cells('Средняя оценка')).toEqual(['', 5, '']);
  });

  it('stand beside the programme’s targets; a blank one is 4, one that cannot be read is none', () => {
    const file = new JourneyFile();
    const row = (code: string, target: Value) =>
      TOUCHPOINTS_FACT.columns.map(({ id }) => (id === 'code' ? code : id === 'target' ? target : null));
    file.add(TOUCHPOINTS_FACT, [row('T1', '4,5'), row('T2', null), row('T3', 'много')]);
    file.refresh();
    expect(file.cells('Целевая оценка')).toEqual([4.5, 4, '']);
  });
});

describe('the hourly refresh', () => {
  it('writes ratings once after something was filed', () => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', 4, 4);
    refreshRatings(file, RUSSIAN);
    expect(file.cells('Средняя оценка')).toEqual([4, '', '']);
    file.type(2, 'Средняя оценка', '');
    refreshRatings(file, RUSSIAN);
    expect(file.cells('Средняя оценка')).toEqual(['', '', '']);
    file.rate('W1', 'T2', 5);
    refreshRatings(file, RUSSIAN);
    expect(file.cells('Средняя оценка')).toEqual([4, 5, '']);
  });

  it('waits for the next hour while somebody writes', () => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', 4, 4);
    file.isBusy = true;
    refreshRatings(file, RUSSIAN);
    expect(file.cells('Средняя оценка')).toEqual(['', '', '']);
    file.isBusy = false;
    refreshRatings(file, RUSSIAN);
    expect(file.cells('Средняя оценка')).toEqual([4, '', '']);
  });
});
