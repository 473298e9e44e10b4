import { describe, expect, it } from 'vitest';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import { LANGS } from '../../core/lang';
import { CASH_LEVELS_FACT, type CashLevel } from '../../facts/cashLevels';
import { factRows } from '../intake/factRows';
import { Journal } from '../ledger/journal';
import { undoRun } from '../ledger/undo';
import { openTable } from '../tables/openTable';
import { makeCash } from './makeCash';

const rowsOf = ({ workbook }: SharedFile, file = RUSSIAN) =>
  factRows<CashLevel>(openTable(workbook, CASH_LEVELS_FACT, file), file);
const undo = (file: SharedFile): void => {
  undoRun(file, new Journal(file, 'ru').list()[0]?.id ?? '', false, RUSSIAN);
};
const names = ({ workbook }: SharedFile): readonly string[] =>
  workbook
    .sheets()
    .map(({ name }) => name)
    .filter((name) => !/Rosta/i.test(name));

describe('making the sheet of levels', () => {
  it.each(LANGS)('writes the metrics in the order of the stages in %s, without numbers', (lang) => {
    const shared = new SharedFile();
    const file = { ...RUSSIAN, lang };
    makeCash(shared, false, file);
    const rows = rowsOf(shared, file);
    expect(rows.map(({ metric }) => metric)).toEqual([
      ...['reach', 'visit_rate', 'conversion', 'positions', 'price', 'refusal_rate', 'repeats', 'uplift'],
      ...['margin', 'tool_costs', 'fixed_costs', 'stated_revenue'],
    ]);
    expect(rows.map(({ stage }) => stage)).toEqual([
      ...['need', 'choice', 'choice', 'deal', 'deal', 'experience', 'loyalty', 'loyalty'],
      ...[null, null, null, null],
    ]);
    expect(rows.every(({ minimal, base_label, maximal_source }) => !minimal && !base_label && !maximal_source)).toBe(
      true,
    );
    expect(rows.find(({ metric }) => metric === 'refusal_rate')?.direction).toBe('lower');
  });

  it('says what was made, with units in plain words', () => {
    const file = new SharedFile();
    expect(makeCash(file, false, RUSSIAN)).toBe(
      'Создан лист «Путь денег». Впишите числа на три уровня; доли — в процентах.',
    );
    expect(rowsOf(file).map(({ unit }) => unit)).toEqual([
      ...['чел.', '%', '%', 'шт.', '₽', '%', 'раз', '%', '%', '₽', '₽', '₽'],
    ]);
    const unknown = new SharedFile();
    makeCash(unknown, false, { ...RUSSIAN, currency: '' });
    expect(rowsOf(unknown)[4]?.unit).toBe('деньги');
  });

  it('writes the example of the text, each number with its label and a source', () => {
    const file = new SharedFile();
    expect(makeCash(file, true, RUSSIAN)).toMatch(/^Создан лист «Путь денег»\. Пример — подписка для бизнеса/);
    const rows = rowsOf(file);
    expect(rows.map(({ base }) => base)).toEqual([1000, 0.1, 0.5, 1, 100, 0, 1, 0.1, 1, 0, 0, 11_000]);
    expect(
      rows.slice(0, 11).every((row) => [row.minimal_label, row.base_label, row.maximal_label].every(Boolean)),
    ).toBe(true);
    expect(rows.every(({ base_source }) => String(base_source).startsWith('Пример: '))).toBe(true);
  });

  it('leaves rows that are there as they are', () => {
    const file = new SharedFile();
    makeCash(file, false, RUSSIAN);
    expect(makeCash(file, true, RUSSIAN)).toBe('Пример не записан: на листе «Путь денег» уже есть строки.');
    expect(makeCash(file, false, RUSSIAN)).toBe('Лист «Путь денег» уже есть, строки на нём остались прежними.');
    expect(rowsOf(file)).toHaveLength(12);
  });

  it('fills a sheet whose rows are gone', () => {
    const file = new SharedFile();
    makeCash(file, false, RUSSIAN);
    const sheetId = file.workbook.sheets().find(({ name }) => name === 'Путь денег')?.id ?? 0;
    file.workbook.people(sheetId, ([header = []]) => [header]);
    expect(makeCash(file, true, RUSSIAN)).toMatch(/^Показатели записаны на лист «Путь денег»\. Пример/);
    expect(rowsOf(file)).toHaveLength(12);
  });

  it('is undone as one run', () => {
    const file = new SharedFile();
    makeCash(file, true, RUSSIAN);
    undo(file);
    expect(names(file)).toEqual(['Заказы']);
  });

  it('waits for whoever is writing', () => {
    const file = new SharedFile();
    file.isBusy = true;
    expect(() => makeCash(file, true, RUSSIAN)).toThrow('BUSY');
    expect(names(file)).toEqual(['Заказы']);
  });
});
