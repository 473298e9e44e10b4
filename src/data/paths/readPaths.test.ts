import { describe, expect, it } from 'vitest';
import { meantSeparator } from './meantSeparator';
import { readPaths } from './readPaths';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;

const read = (path: readonly unknown[], conversions: readonly unknown[], separator = '>') =>
  readPaths({ path, conversions }, separator, FILE);

describe('readPaths', () => {
  it('numbers channels by first appearance and takes numbers as people type them', () => {
    const { paths, offences, blank } = readPaths(
      {
        path: ['Поиск > Почта>Поиск', '', 'Почта'],
        conversions: [2, '', '1,5'],
        value: ['1 234,50 ₽', '', ''],
        nonConversions: ['', '', 7],
      },
      '>',
      FILE,
    );
    expect(paths).toEqual({
      channels: ['Поиск', 'Почта'],
      rows: [
        { touches: [0, 1, 0], conversions: 2, value: 1234.5, nonConversions: 0 },
        { touches: [1], conversions: 1.5, value: 0, nonConversions: 7 },
      ],
    });
    expect([offences, blank]).toEqual([[], 1]);
  });

  it('trims names with spaces of any kind, and keeps letters as written', () => {
    const { channels } = read(['\u00a0Google  Ads \u202f> google ads>Google\u00a0Ads', 'Поиск'], [1, 1]).paths;
    expect(channels).toEqual(['Google Ads', 'google ads', 'Поиск']);
  });

  it('takes any separator, spaces around it or not', () => {
    for (const separator of ['→', ' → ', '->', '|']) {
      const path = ['a', 'b', 'c'].join(` ${separator.trim()}`);
      expect(read([path], [1], separator).paths.channels).toEqual(['a', 'b', 'c']);
    }
  });

  it('takes a number for a name, and a path of 500 steps', () => {
    expect(read([2024], [1]).paths.channels).toEqual(['2024']);
    expect(read([new Array(500).fill('a').join('>')], [1]).paths.rows[0]?.touches).toHaveLength(500);
  });

  it('leaves out rows at fault with their channels, and names each cell', () => {
    const path = ['a > > b', 'c >', '> d', '', new Date(0), true, '#REF!', 'Итого', 'e', 'f', 'g', 'h'];
    const conversions = [1, 1, 1, 3, 1, 1, 1, 9, -1, 'много', '#N/A', 1];
    const { paths, offences } = read(path, conversions);
    expect(paths.channels).toEqual(['h']);
    expect(offences.map(({ fault, role, row, value }) => [fault, role, row, value])).toEqual([
      ['empty_step', 'path', 0, 'a > > b'],
      ['empty_step', 'path', 1, 'c >'],
      ['empty_step', 'path', 2, '> d'],
      ['empty_path', 'path', 3, ''],
      ['not_path', 'path', 4, '1970-01-01'],
      ['not_path', 'path', 5, 'true'],
      ['cell_error', 'path', 6, '#REF!'],
      ['totals', 'path', 7, 'Итого'],
      ['negative', 'conversions', 8, '-1'],
      ['not_number', 'conversions', 9, 'много'],
      ['cell_error', 'conversions', 10, '#N/A'],
    ]);
  });

  it('names several cells of a row, and skips a row without a path whose numbers are zero', () => {
    const cells = { path: ['a', ''], conversions: [-1, 0], value: ['x', 0], nonConversions: [-2, ''] };
    const { offences, blank, paths } = readPaths(cells, '>', FILE);
    expect(offences.map(({ role }) => role)).toEqual(['conversions', 'value', 'non_conversions']);
    expect([blank, paths.rows.length]).toEqual([1, 0]);
  });
});

describe('meantSeparator', () => {
  it.each([
    [['a → b', 'b', 'b → c'], '→'],
    [['a -> b', 'b -> a -> b'], '->'],
    [['a => b'], '=>'],
    [['a | b', 'c|d'], '|'],
    [['a; b', 'c;d', ''], ';'],
    [['google / cpc → mail / none', 'mail / none → google / cpc'], '→'],
  ])('of %j is %s', (cells, meant) => {
    expect(meantSeparator(cells, '>')).toBe(meant);
  });

  it.each([
    ['the given one is there', ['a > b', 'a → b', 'a → b']],
    ['no other one is there', ['a', 'b']],
    ['few have another one', ['a / b', 'c', 'd']],
    ['there are no paths', ['', null, 5]],
  ])('is none where %s', (_, cells) => {
    expect(meantSeparator(cells, '>')).toBeUndefined();
  });
});
