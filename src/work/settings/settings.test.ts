import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import type { Cell } from '../../core/cell';
import { LANGS } from '../../core/lang';
import { RFM_MODEL } from '../../models/rfm/model';
import { makeSettings } from './makeSettings';
import { readSettings } from './readSettings';
import { settingsSheet } from './settingsSheet';

/** What making a settings sheet needs besides the file. */
const BESIDES = { clock: { now: () => 0, today: () => 0 }, store: new MemoryStore() };

const read = (workbook: MemoryWorkbook, id: number | null) => readSettings(workbook, RFM_MODEL, id, { lang: 'ru' });

/** A file with the settings sheet of a language, changed by a person. */
function changed(lang: (typeof LANGS)[number], change: (rows: Cell[][]) => Cell[][]) {
  const maker = new MemoryWorkbook([{ name: 'Заказы', values: [] }]);
  makeSettings({ ...BESIDES, workbook: maker }, RFM_MODEL, lang);
  const rows = (maker.written[0]?.values ?? []).map((row) => [...row]);
  return new MemoryWorkbook([{ name: 'RFM – настройки', values: change(rows) }]);
}

describe.each(LANGS)('a settings sheet made in %s', (lang) => {
  it('is read back as it was made', () => {
    const tables =
      read(
        changed(lang, (rows) => rows),
        1,
      )?.tables ?? {};
    expect(Object.fromEntries(Object.entries(tables).map(([id, rows]) => [id, rows.length]))).toEqual({
      grid: 5,
      segments: 11,
      cuts: 0,
    });
    expect(tables['grid']?.[0]?.cells.length).toBe(6);
  });

  it('is found again by its tables when rows were put in above', () => {
    const moved = changed(lang, (rows) => [['моя заметка'], [''], ...rows]);
    // Title, intro, gap, table title, hint, header: the grid began in row 7.
    expect(read(moved, 1)?.tables['grid']?.[0]?.row).toBe(9);
  });

  it('may end with rows that a person added', () => {
    const added = changed(lang, (rows) => [...rows, ['опт', 50, 2, 2000], ['', ''], ['моё', 'другое']]);
    const cuts = read(added, 1)?.tables['cuts'] ?? [];
    expect(cuts.map(({ cells }) => cells)).toEqual([['опт', 50, 2, 2000]]);
  });
});

describe('a settings sheet', () => {
  it('is not read unless chosen', () => {
    expect(read(new MemoryWorkbook([{ name: 'Лист', values: [] }]), null)).toBeUndefined();
  });

  it('that was deleted, or is another sheet, is refused', () => {
    const workbook = new MemoryWorkbook([{ name: 'Лист', values: [['что-то']] }]);
    expect(() => read(workbook, 9)).toThrow('SHEET_GONE');
    expect(() => read(workbook, 1)).toThrow('SETTINGS_BROKEN');
  });

  it('is proposed when the file has one, the newest of several, whatever its language', () => {
    const named = (...names: string[]) => new MemoryWorkbook(names.map((name) => ({ name, values: [] })));
    expect(settingsSheet(named('Заказы', 'RFM – settings notes', 'RFM'), RFM_MODEL)).toBeUndefined();
    expect(settingsSheet(named('RFM – settings', 'RFM – баптаулар (2)', 'Заказы'), RFM_MODEL)?.id).toBe(2);
    expect(settingsSheet(named('RFM – настройки (10)', 'RFM – настройки (9)'), RFM_MODEL)?.id).toBe(1);
  });

  it('takes a free name and leaves sheets of that name alone', () => {
    const workbook = new MemoryWorkbook([{ name: 'RFM – настройки', values: [['моё']] }]);
    expect(makeSettings({ ...BESIDES, workbook }, RFM_MODEL, 'ru').name).toBe('RFM – настройки (2)');
    expect(workbook.readTop(1, 1)).toEqual([['моё']]);
  });

  it('is not made for a model without such settings', () => {
    const { settings: _, ...model } = RFM_MODEL;
    expect(() => makeSettings({ ...BESIDES, workbook: new MemoryWorkbook([]) }, model, 'ru')).toThrow('REQUEST_BROKEN');
  });
});
