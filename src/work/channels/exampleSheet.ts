import type { Cell } from '../../core/cell';
import type { SheetImage } from '../../core/sheetImage';
import type { KeptKind } from '../../facts/keptKinds';
import { COLOURS } from '../report/colours';
import { keptColumn } from './findColumns';
import type { KeptExport } from './keptExports';

/** Pixels that a letter takes, and the widths a column has: for short texts and for long ones. */
const LETTER_PIXELS = 7;
const [NARROW, WIDE] = [130, 300];

/** Columns as wide as their longest text, in as few runs as will do: each is a remote call. */
function widthsOf(rows: readonly (readonly Cell[])[]): SheetImage['widths'] {
  const letters = (cell: Cell | undefined): number => (typeof cell === 'string' ? cell.length : 0);
  const pixels = (rows[0] ?? []).map((_, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, letters(row[column])), 0);
    return longest * LETTER_PIXELS > NARROW ? WIDE : NARROW;
  });
  return pixels.flatMap((wide, column) => {
    if (wide === pixels[column - 1]) return [];
    const end = pixels.findIndex((other, at) => at > column && other !== wide);
    return [{ column, columns: (end < 0 ? pixels.length : end) - column, pixels: wide }];
  });
}

/** A sheet that looks like an export: a header row and rows. */
export function exampleImage(name: string, headers: readonly string[], rows: readonly (readonly Cell[])[]): SheetImage {
  return {
    name,
    values: [headers, ...rows],
    ...{ formats: [], notes: [], choices: [], charts: [], unfinished: '' },
    backgrounds: [{ colour: COLOURS.header, area: { row: 0, column: 0, rows: 1, columns: headers.length } }],
    widths: widthsOf([headers, ...rows]),
    ...{ frozenRows: 1, wrappedRows: 0 },
  };
}

/** Such a sheet as the file remembers it. @param roles of its columns, in their order */
export function keptExample(
  kind: KeptKind,
  sheet: { readonly id: number; readonly name: string },
  roles: readonly string[],
  headers: readonly string[],
): KeptExport {
  const columns = roles.map((role, i) => [role, keptColumn(headers, i)] as const);
  return {
    ...{ sheetId: sheet.id, name: sheet.name, kind, headerRow: 1, channel: '', isExample: true },
    columns: Object.fromEntries(columns),
  };
}
