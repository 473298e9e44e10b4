import { describe, expect, it } from 'vitest';
import type { ReportPart } from '../../core/defineModel';
import type { SheetImage } from '../../core/sheetImage';
import { addHeat } from './heatBlock';
import { SheetBuilder } from './sheetBuilder';

/** A heat map of two columns below one row that was there before. */
function heat(counts: readonly (readonly number[])[]): SheetImage {
  const part: Extract<ReportPart, { kind: 'heat' }> = {
    kind: 'heat',
    id: 'heat',
    title: { ru: 'Карта', kk: 'Карта', en: 'Map' },
    corner: { ru: 'строка ↓', kk: 'жол ↓', en: 'row ↓' },
    rowLabels: counts.map((_, i) => `R ${counts.length - i}`),
    columnLabels: (counts[0] ?? []).map((_, i) => `F ${i + 1}`),
    counts,
  };
  const sheet = new SheetBuilder('any');
  sheet.line('before');
  addHeat(sheet, part, 'kk');
  return sheet.build();
}

/** Colour of one cell; the last one painted shows. */
function colourAt({ backgrounds }: SheetImage, row: number, column: number): string | undefined {
  const inside = (start: number, length: number, at: number): boolean => at >= start && at < start + length;
  const painted = backgrounds.filter(
    ({ area }) => inside(area.row, area.rows, row) && inside(area.column, area.columns, column),
  );
  return painted.at(-1)?.colour;
}

const [WHITE, LIGHT, MIDDLE, STRONG, STRONGEST] = ['#ffffff', '#e3f0f8', '#c3e0f0', '#9bcce6', '#6fb6db'];

describe('a heat map', () => {
  it('stands as numbers with labels of its rows and columns', () => {
    expect(
      heat([
        [1, 0],
        [0, 2],
      ]).values.slice(1),
    ).toEqual([
      ['жол ↓', 'F 1', 'F 2'],
      ['R 2', 1, 0],
      ['R 1', 0, 2],
    ]);
  });

  it('shades a count by quarters of the largest one; a count on the border belongs to the lighter shade', () => {
    const image = heat([[0, 1, 25, 26, 50, 51, 75, 76, 100]]);
    expect(Array.from({ length: 9 }, (_, i) => colourAt(image, 2, i + 1))).toEqual([
      WHITE,
      LIGHT,
      LIGHT,
      MIDDLE,
      MIDDLE,
      STRONG,
      STRONG,
      STRONGEST,
      STRONGEST,
    ]);
  });

  it('takes the largest count of the whole grid, not of a row', () => {
    const image = heat([
      [1, 1],
      [1, 4],
    ]);
    expect([colourAt(image, 2, 1), colourAt(image, 3, 2)]).toEqual([LIGHT, STRONGEST]);
  });

  it('is white where nobody is', () => {
    expect(colourAt(heat([[0, 0]]), 2, 1)).toBe(WHITE);
  });

  it('shows counts whole and labels on the grey of headers', () => {
    const image = heat([[1, 2]]);
    expect(image.formats).toEqual([
      { format: '#,##0', area: { row: 2, column: 1, rows: 1, columns: 1 } },
      { format: '#,##0', area: { row: 2, column: 2, rows: 1, columns: 1 } },
    ]);
    expect([colourAt(image, 1, 0), colourAt(image, 1, 2), colourAt(image, 2, 0)]).toEqual(Array(3).fill('#e8eaed'));
  });
});
