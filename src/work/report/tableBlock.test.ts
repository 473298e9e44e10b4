import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../core/lang';
import type { SheetImage } from '../../core/sheetImage';
import type { Column, ColumnType, Value } from '../../core/table';
import { SheetBuilder } from './sheetBuilder';
import { addTable } from './tableBlock';

const NOTES = { any: { ru: 'Что это.', kk: 'Бұл не.', en: 'What it is.' } };

/** A table of one column, alone on a sheet. */
function placed(type: ColumnType, values: readonly Value[], lang: Lang = 'ru', more: Partial<Column> = {}): SheetImage {
  const column: Column = {
    id: 'any',
    type,
    header: { ru: 'Столбец', kk: 'Баған', en: 'Column' },
    ...more,
  };
  const sheet = new SheetBuilder('any');
  const table = { id: 'any', columns: [column], rows: values.map((value) => [value]) };
  addTable(sheet, table, { lang, locale: '', zone: 'Asia/Almaty', currency: '₸' }, NOTES);
  return sheet.build();
}

const formatOf = (type: ColumnType, values: readonly Value[], lang?: Lang): string | undefined =>
  placed(type, values, lang).formats[0]?.format;

describe('a table on a sheet', () => {
  it.each([
    [[999], '#,##0.00'],
    [[999.99, null], '#,##0.00'],
    [[1000], '#,##0'],
    [[1, 1000, 2], '#,##0'],
    [[-999], '#,##0.00'],
    [[-1000], '#,##0'],
    [[null], '#,##0.00'],
  ] as const)('drops small change of money from 1 000 up: %j is %s', (values, format) => {
    expect(formatOf('money', values)).toBe(format);
  });

  it.each(LANGS)('shows shares as percent with one digit in %s', (lang) => {
    expect(formatOf('share', [0.118], lang)).toBe('0.0%');
  });

  it.each([
    ['count', '#,##0'],
    ['days', '#,##0'],
    ['number', '#,##0.0'],
    ['text', undefined],
    ['date', undefined],
    ['score', undefined],
    ['choice', undefined],
  ] as const)('formats a column of type %s as %s', (type, format) => {
    expect(formatOf(type, [1])).toBe(format);
  });

  it('shows as many digits of a number as its column asks for', () => {
    expect(placed('number', [0.0412], 'ru', { decimals: 3 }).formats[0]?.format).toBe('#,##0.000');
  });

  it('formats counts, shares and money below each other row by row, each row of money by its own sums', () => {
    const columns: Column[] = ['a', 'b'].map((id) => ({ id, type: 'number', header: { ru: id, kk: id, en: id } }));
    const sheet = new SheetBuilder('any');
    const rows = [
      [50, 60],
      [0.5, 0.6],
      [99.5, 100],
      [99.5, 10_500],
    ];
    const table = { id: 'any', columns, rows, rowTypes: ['count', 'share', 'money', 'money'] as const };
    addTable(sheet, table, { lang: 'ru', locale: '', zone: 'UTC', currency: '₽' }, {});
    const shown = new Map(sheet.build().formats.map(({ area, format }) => [`${area.row},${area.column}`, format]));
    expect([1, 2, 3, 4].map((row) => [shown.get(`${row},0`), shown.get(`${row},1`)])).toEqual([
      ['#,##0', '#,##0'],
      ['0.0%', '0.0%'],
      ['#,##0.00" ₽"', '#,##0.00" ₽"'],
      ['#,##0" ₽"', '#,##0" ₽"'],
    ]);
  });

  it.each([
    ['en', '$', '"$"#,##0.00'],
    ['en', '₸', '#,##0.00" ₸"'],
    ['kk', '$', '#,##0.00" $"'],
    ['ru', '"', '#,##0.00'],
  ] as const)('names the currency of money that stands below counts in %s as %s', (lang, currency, format) => {
    const columns: Column[] = [{ id: 'a', type: 'number', header: { ru: 'a', kk: 'a', en: 'a' } }];
    const sheet = new SheetBuilder('any');
    const table = { id: 'any', columns, rows: [[5]], rowTypes: ['money'] as const };
    addTable(sheet, table, { lang, locale: '', zone: 'UTC', currency }, {});
    expect(sheet.build().formats[0]?.format).toBe(format);
  });

  it('formats the rows, not the header, and nothing where there are no rows', () => {
    expect(placed('count', [1, 2]).formats[0]?.area).toEqual({ row: 1, column: 0, rows: 2, columns: 1 });
    expect(placed('count', []).formats).toEqual([]);
  });

  it('explains each header by a note, names the currency of money, and grounds the header in grey', () => {
    const image = placed('money', [1], 'kk');
    expect(image.notes).toEqual([{ row: 0, column: 0, text: 'Бұл не.' }]);
    expect(image.values).toEqual([['Баған, ₸'], [1]]);
    expect(image.backgrounds).toEqual([{ colour: '#e8eaed', area: { row: 0, column: 0, rows: 1, columns: 1 } }]);
  });

  it('shows nothing for null, never 0', () => {
    expect(placed('share', [null, 0]).values.slice(1)).toEqual([[''], [0]]);
  });
});
