import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import type { Cell } from '../../core/cell';
import type { GivenFact } from '../../core/defineFact';
import { LANGS } from '../../core/lang';
import { TRACK_CELLS_FACT } from '../../facts/trackCells';
import { TRACKS_FACT } from '../../facts/tracks';
import { LANE_WORDS } from '../../facts/trackWords';
import { Journal } from '../ledger/journal';
import { undoRun } from '../ledger/undo';
import { exampleTracks } from './example';
import { makeTracks } from './makeTracks';
import { markReviewed } from './markReviewed';
import { tracksView } from './tracksView';

/** A file with the sheets of tracks; tests do on them what people do. Its day is 22.11.2026. */
class TracksFile extends SharedFile {
  constructor(example = true) {
    super(new MemoryWorkbook([{ name: 'Заказы', values: [['Дата', 'Сумма']] }], RUSSIAN));
    makeTracks(this, example, RUSSIAN);
  }

  sheetOf(fact: GivenFact): number {
    return this.workbook.sheets().find(({ name }) => name === fact.title.ru)?.id ?? 0;
  }

  type(fact: GivenFact, row: number, column: string, value: Cell): void {
    const place = fact.columns.findIndex(({ id }) => id === column);
    this.workbook.writeCells(this.sheetOf(fact), row - 1, place, [[value]]);
  }

  view(): ReturnType<typeof tracksView> {
    return tracksView(this, RUSSIAN);
  }

  /** What is wrong, each as `error: …`, with the row it stands in. */
  problems(): readonly string[] {
    return this.view().problems.map(({ mood, text }) => `${mood}: ${text}`);
  }
}

const names = ({ workbook }: SharedFile): readonly string[] => workbook.sheets().map(({ name }) => name);

describe('making the sheets of tracks', () => {
  it('makes both with the example of a fitness club', () => {
    const file = new SharedFile();
    expect(makeTracks(file, true, RUSSIAN)).toBe(
      'Созданы листы: «Треки клиентов», «Строки треков». Пример — фитнес-клуб с пятью сегментами: замените его строки своими.',
    );
    const { tracks, problems } = tracksView(file, RUSSIAN);
    expect(problems).toEqual([]);
    expect(tracks.map(({ code, segment }) => `${code} ${segment}`)).toEqual([
      'S1 Просто побегать',
      'S2 Похудеть по готовой программе',
      'S3 Просто поддерживать форму',
      'S4 Набрать мышечную массу',
      'S5 Занятия по программам и единоборства',
    ]);
  });

  it('writes no example over rows that are there, and makes a sheet that is gone', () => {
    const file = new TracksFile();
    file.workbook.removeSheet(file.sheetOf(TRACK_CELLS_FACT));
    expect(makeTracks(file, true, RUSSIAN)).toBe(
      'Созданы листы: «Строки треков». Пример не записан: на листах треков уже есть строки.',
    );
    expect(file.workbook.readAll(file.sheetOf(TRACK_CELLS_FACT))).toHaveLength(1);
    expect(makeTracks(file, false, RUSSIAN)).toBe('Листы треков уже есть.');
  });

  it('is one run, and undone both go', () => {
    const file = new TracksFile();
    const [run, ...others] = new Journal(file, 'ru').list();
    expect(others).toEqual([]);
    undoRun(file, run?.id ?? '', false, RUSSIAN);
    expect(names(file).filter((name) => /трек/i.test(name))).toEqual([]);
  });

  it.each(LANGS)('the example in %s has ten to fourteen rows a track, over all lanes and with sources', (lang) => {
    const { tracks, cells } = exampleTracks(20_000, lang);
    for (const { code } of tracks) {
      const own = cells.filter(({ track }) => track === code);
      expect(own.length).toBeGreaterThanOrEqual(10);
      expect(own.length).toBeLessThanOrEqual(14);
      expect([...new Set(own.map(({ lane }) => lane))].sort()).toEqual(Object.keys(LANE_WORDS).sort());
      expect(own.filter(({ source, text }) => source === '' || text === '')).toEqual([]);
      expect(new Set(own.map(({ text }) => text)).size).toBe(own.length);
    }
  });
});

describe('the screen of tracks', () => {
  it('shows nothing and no problem before there are sheets', () => {
    expect(tracksView(new SharedFile(), RUSSIAN)).toEqual({
      ...{ lang: 'ru', news: '', problems: [], tracks: [] },
      sheets: { tracks: null, cells: null },
    });
  });

  it('counts rows, and those without a source', () => {
    const file = new TracksFile();
    file.type(TRACK_CELLS_FACT, 2, 'source', '');
    file.type(TRACK_CELLS_FACT, 3, 'source', 'соседка');
    expect(file.view().tracks.map(({ text }) => text)).toEqual([
      'один сегмент, строк: 12, без источника: 2',
      'один сегмент, строк: 13',
      'один сегмент, строк: 12',
      'один сегмент, строк: 13',
      'один сегмент, строк: 14',
    ]);
    expect(file.problems()).toEqual([
      'warn: Нет такого источника в списке: лист «Строки треков», ячейка E3, значение «соседка». ' +
        'Строка считается строкой без источника: выберите его из списка в ячейке.',
    ]);
  });

  it('says which tracks are out of date, by their own number of days where they have one', () => {
    const stale = new TracksFile().view().tracks.map(({ isStale }) => isStale);
    expect(stale).toEqual([false, true, true, false, true]);
  });

  it.each([
    ['today', 0, false],
    ['on the last day', 90, false],
    ['a day later', 91, true],
  ])('a track reviewed 90 days or less ago is not out of date: %s', (_, days, isStale) => {
    const file = new TracksFile();
    file.type(TRACKS_FACT, 2, 'reviewed', new Date(Date.UTC(2026, 10, 22 - days)));
    expect(file.view().tracks[0]?.isStale).toBe(isStale);
  });

  it('knows a general track', () => {
    const file = new TracksFile();
    file.type(TRACKS_FACT, 2, 'kind', 'общий трек');
    expect(file.view().tracks[0]?.text).toBe('общий трек, строк: 12');
  });

  it.each([
    [TRACKS_FACT, 'code', 'S2', 'error: Код повторяется: лист «Треки клиентов», ячейка A3, значение «S2».'],
    [TRACKS_FACT, 'code', '', 'error: Не указан код: лист «Треки клиентов», ячейка A2.'],
    [TRACKS_FACT, 'segment', '', 'error: Не указан сегмент: лист «Треки клиентов», ячейка B2.'],
    [
      TRACKS_FACT,
      'kind',
      'какой-то',
      'error: Нет такого вида трека: лист «Треки клиентов», ячейка C2, значение «какой-то».',
    ],
    [TRACKS_FACT, 'reviewed', 'вчера', 'error: Такой даты нет: лист «Треки клиентов», ячейка D2, значение «вчера».'],
    [
      TRACKS_FACT,
      'stale_after',
      'месяц',
      'error: Срок обновления — не целое число дней: лист «Треки клиентов», ячейка E2',
    ],
    [TRACKS_FACT, 'stale_after', 0, 'error: Срок обновления — не целое число дней: лист «Треки клиентов», ячейка E2'],
    [
      TRACK_CELLS_FACT,
      'track',
      'S9',
      'error: Нет трека с таким кодом: лист «Строки треков», ячейка A2, значение «S9».',
    ],
    [TRACK_CELLS_FACT, 'stage', 'ночь', 'error: Нет такого этапа: лист «Строки треков», ячейка B2, значение «ночь».'],
    [TRACK_CELLS_FACT, 'lane', '', 'error: Нет такой дорожки: лист «Строки треков», ячейка C2, значение «».'],
    [TRACK_CELLS_FACT, 'text', '', 'error: Нет содержания: лист «Строки треков», ячейка D2.'],
  ] as const)('tells what is wrong: %#', (fact, column, value, text) => {
    const file = new TracksFile();
    file.type(fact, 2, column, value);
    const [first = ''] = file.problems();
    expect(first.slice(0, text.length)).toBe(text);
    expect(file.view().problems[0]?.at?.sheet.name).toBe(fact.title.ru);
  });

  it('asks for rows on sheets that are still empty', () => {
    expect(new TracksFile(false).view().problems.map(({ mood }) => mood)).toEqual(['todo', 'todo']);
  });

  it('tells a sheet that is gone', () => {
    const file = new TracksFile();
    file.workbook.removeSheet(file.sheetOf(TRACK_CELLS_FACT));
    expect(file.problems()).toEqual(['error: Нет листа «Строки треков». Создайте листы треков.']);
  });
});

describe('a review', () => {
  it('writes today’s date into its track’s cell and nothing else', () => {
    const file = new TracksFile();
    const before = file.workbook.readAll(file.sheetOf(TRACKS_FACT)).map((row) => [...row]);
    expect(markReviewed(file, 'S2', RUSSIAN)).toBe('Трек «Похудеть по готовой программе» пересмотрен: 22.11.2026.');
    const row = before[2] ?? [];
    row[3] = new Date(Date.UTC(2026, 10, 22));
    expect(file.workbook.readAll(file.sheetOf(TRACKS_FACT))).toEqual(before);
    expect(file.view().tracks[1]?.isStale).toBe(false);
  });

  it('leaves a text and a formula that people put there', () => {
    const file = new TracksFile();
    file.type(TRACKS_FACT, 2, 'reviewed', 'весной');
    file.workbook.added.set(file.sheetOf(TRACKS_FACT), { formulas: [{ row: 2, column: 3 }] });
    const before = file.workbook.readAll(file.sheetOf(TRACKS_FACT));
    expect(markReviewed(file, 'S1', RUSSIAN)).toBe(
      'Дата не записана: на листе «Треки клиентов» в ячейке D2 стоит формула или текст. Очистите ячейку и повторите.',
    );
    expect(markReviewed(file, 'S2', RUSSIAN)).toContain('в ячейке D3');
    expect(file.workbook.readAll(file.sheetOf(TRACKS_FACT))).toEqual(before);
  });

  it('of a track that is gone writes nothing', () => {
    const file = new TracksFile();
    const before = file.workbook.readAll(file.sheetOf(TRACKS_FACT));
    expect(markReviewed(file, 'S9', RUSSIAN)).toContain('нет трека с кодом «S9»: дата не записана');
    expect(file.workbook.readAll(file.sheetOf(TRACKS_FACT))).toEqual(before);
  });
});
