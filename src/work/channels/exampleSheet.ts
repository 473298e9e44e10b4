import type { Cell } from '../../core/cell';
import type { SheetImage } from '../../core/sheetImage';
import type { KeptKind } from '../../facts/keptKinds';
import { COLOURS } from '../report/colours';
import { keptColumn } from './findColumns';
import type { KeptExport } from './keptExports';

/** A sheet that looks like an export: a header row and rows. */
export function exampleImage(name: string, headers: readonly string[], rows: readonly (readonly Cell[])[]): SheetImage {
  return {
    name,
    values: [headers, ...rows],
    ...{ formats: [], notes: [], choices: [], charts: [], unfinished: '' },
    backgrounds: [{ colour: COLOURS.header, area: { row: 0, column: 0, rows: 1, columns: headers.length } }],
    widths: [{ column: 0, columns: headers.length, pixels: 130 }],
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
