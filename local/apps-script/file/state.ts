import type { ChartView, FileState, NewFile } from '../appsScript';
import type { CustomFunctions } from '../formulas/evaluate';
import { parseFormula } from '../formulas/parse';
import type { Area } from './area';
import type { NamedRange } from './NamedRange';
import { SheetData } from './SheetData';
import { SpreadsheetFile } from './SpreadsheetFile';
import { CellError, type Stored, WallClock } from './stored';

/** A cell in kept state: dates as wall clocks, errors with their message, blank as `null`. */
type Kept =
  | string
  | number
  | boolean
  | null
  | { readonly wall: number }
  | { readonly error: string; readonly message: string };

interface KeptSheet {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly guarded: boolean;
  readonly guardedAreas?: readonly Area[];
  readonly cells: readonly (readonly Kept[] | null)[];
  readonly formats: readonly { readonly area: Area; readonly value: string }[];
  readonly backgrounds: readonly { readonly area: Area; readonly value: string }[];
  readonly notes: readonly (readonly [number, string])[];
  readonly widths: readonly (readonly [number, number])[];
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
  readonly charts: readonly ChartView[];
  readonly formulas: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly spill: Area;
    readonly wanted: Area | null;
  }[];
}

interface KeptFile {
  readonly id: string;
  readonly about: NewFile;
  readonly activeId: number;
  /** Missing where the file was kept when ids still counted up. */
  readonly sheetsMade?: number;
  readonly properties: readonly (readonly [string, string])[];
  readonly sheets: readonly KeptSheet[];
  /** Missing where the file was kept before there were names. */
  readonly names?: readonly NamedRange[];
}

/** Everything of a file as JSON. */
export function saveFile(file: SpreadsheetFile): FileState {
  const data: KeptFile = {
    id: file.id,
    about: file.about,
    activeId: file.activeId,
    sheetsMade: file.sheetsMade,
    properties: [...file.properties],
    sheets: file.sheets.map(keepSheet),
    names: [...file.names.values()],
  };
  return { version: 1, data };
}

/**
 * A file from kept state; nothing is worked out again.
 * @throws Error when the state is of another version
 */
export function loadFile(state: FileState, custom: CustomFunctions): SpreadsheetFile {
  if (state.version !== 1) throw new Error(`Cannot load the file: its version is ${String(state.version)}, known is 1`);
  const kept = state.data as KeptFile;
  const file = new SpreadsheetFile(kept.id, kept.about, custom);
  for (const range of kept.names ?? []) file.names.set(range.name.toLowerCase(), range);
  for (const sheet of kept.sheets) file.sheets.push(restoreSheet(sheet, file));
  for (const [key, value] of kept.properties) file.properties.set(key, value);
  file.activeId = kept.activeId;
  file.sheetsMade = kept.sheetsMade ?? kept.sheets.length;
  return file;
}

function keepSheet(sheet: SheetData): KeptSheet {
  const { id, name, rows, columns, frozenRows, guarded, guardedAreas, metadata, charts } = sheet;
  return {
    ...{ id, name, rows, columns, frozenRows, guarded, guardedAreas, metadata, charts },
    cells: Array.from(sheet.dump(), (cells) => (cells ? cells.map(keep) : null)),
    formats: sheet.formats.entries(),
    backgrounds: sheet.backgrounds.entries(),
    notes: [...sheet.notes],
    widths: [...sheet.widths],
    formulas: [...sheet.formulas.values()].map(({ row, column, text, spill, wanted }) => {
      return { row, column, text, spill, wanted: wanted === spill ? null : wanted };
    }),
  };
}

function restoreSheet(kept: KeptSheet, file: SpreadsheetFile): SheetData {
  const sheet = new SheetData(kept.id, kept.name);
  const { rows, columns, frozenRows, guarded } = kept;
  Object.assign(sheet, { rows, columns, frozenRows, guarded });
  kept.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      sheet.put(row, column, restore(cell));
    });
  });
  for (const { area, value } of kept.formats) sheet.formats.paint(area, value);
  for (const { area, value } of kept.backgrounds) sheet.backgrounds.paint(area, value);
  for (const [key, note] of kept.notes) sheet.notes.set(key, note);
  for (const [column, width] of kept.widths) sheet.widths.set(column, width);
  // Files kept before there were protected ranges have none.
  sheet.guardedAreas.push(...(kept.guardedAreas ?? []));
  sheet.metadata.push(...kept.metadata);
  sheet.charts.push(...kept.charts);
  for (const { row, column, text, spill, wanted } of kept.formulas) {
    sheet.setFormula(row, column, {
      row,
      column,
      text,
      parsed: parseFormula(text, file.rules),
      spill,
      wanted: wanted ?? spill,
    });
  }
  return sheet;
}

function keep(value: Stored): Kept {
  if (value === undefined) return null;
  if (value instanceof WallClock) return { wall: value.ms };
  return value instanceof CellError ? { error: value.code, message: value.message } : value;
}

function restore(value: Kept): Stored {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  return 'wall' in value ? new WallClock(value.wall) : new CellError(value.error, value.message);
}
