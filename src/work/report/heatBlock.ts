import type { ReportPart } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import { COLOURS } from './colours';
import type { SheetBuilder } from './sheetBuilder';

/** Tints of one Okabe–Ito blue; black text keeps a contrast above 4.5:1 on the darkest. */
const SHADES = ['#ffffff', '#e3f0f8', '#c3e0f0', '#9bcce6', '#6fb6db'] as const;

/** The shade of a count: steps of the largest one, so that colour says no more than the number in the cell. */
function shadeOf(count: number, largest: number): string {
  if (count === 0 || largest === 0) return SHADES[0];
  const step = Math.ceil((count / largest) * (SHADES.length - 1));
  return SHADES[step] ?? SHADES[0];
}

/** Adds a grid of counts shaded by size. */
export function addHeat(sheet: SheetBuilder, part: Extract<ReportPart, { kind: 'heat' }>, lang: Lang): void {
  sheet.background(sheet.add([[part.corner[lang], ...part.columnLabels]]), COLOURS.header);
  const largest = Math.max(0, ...part.counts.flat());
  part.counts.forEach((counts, i) => {
    const row = sheet.add([[part.rowLabels[i] ?? '', ...counts]]).row;
    sheet.background({ row, column: 0, rows: 1, columns: 1 }, COLOURS.header);
    counts.forEach((count, j) => {
      const area = { row, column: j + 1, rows: 1, columns: 1 };
      sheet.background(area, shadeOf(count, largest));
      sheet.format(area, '#,##0');
    });
  });
}
