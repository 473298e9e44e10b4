import { describe, expect, it } from 'vitest';
import { IMPORTANCE, JourneyFile, judged, point } from '../../../test/fakes/journeyFile';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import type { Cell } from '../../core/cell';
import { factTable } from '../../core/defineFact';
import { JOURNEY_FACT } from '../../facts/journey';
import { Journal } from '../ledger/journal';
import { undoRun } from '../ledger/undo';
import { refreshJourney } from './refreshJourney';

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
