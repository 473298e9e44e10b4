import { AppError } from '../../core/appError';
import { type Cell, isBlank } from '../../core/cell';
import type { GivenFact } from '../../core/defineFact';
import type { PlacedMark } from '../../core/ownMark';
import type { SheetInfo, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { ownMarks } from '../ownership';
import { type PlacedColumns, placeColumns } from './placeColumns';

/** A fact's sheet as it stands, people's changes and all. */
export interface KeptTable {
  readonly fact: GivenFact;
  readonly sheet: SheetInfo;
  /** 0-based row of the headers. */
  readonly headerRow: number;
  /** 0-based column of the sheet for each column of the fact. */
  readonly columns: readonly number[];
  /** All cells of the sheet. */
  readonly cells: readonly (readonly Cell[])[];
  /** What is to be put right about its marks before it is written. */
  readonly repairs: PlacedColumns['repairs'];
}

const isTableMark = ({ place, mark }: PlacedMark, fact: string): boolean =>
  place.on === 'sheet' && mark.kind === 'table' && mark.id === fact;

/** Marks of a sheet's rows and columns. */
const piecesOf = (workbook: Pick<Workbook, 'id' | 'marks'>, sheetId: number): readonly PlacedMark[] =>
  ownMarks(workbook).filter(({ place }) => place.on !== 'sheet' && place.sheetId === sheetId);

/**
 * The sheet that keeps a fact, by its mark; no remote call besides the list of marks, one more where several are marked.
 * @param sheetId only this sheet, when given
 * @returns `undefined` when no sheet of this file keeps the fact
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`)
 */
export function tableSheet(
  workbook: Pick<Workbook, 'id' | 'marks' | 'nameOf' | 'sheets'>,
  fact: GivenFact,
  sheetId?: number,
): SheetInfo | undefined {
  const marked = ownMarks(workbook).filter(
    (placed) => isTableMark(placed, fact.id) && (sheetId === undefined || placed.place.sheetId === sheetId),
  );
  // A sheet on which a cut left its first mark alone comes after one that was finished.
  const finished = marked.filter(({ place }) => piecesOf(workbook, place.sheetId).length > 0);
  const likely = finished.length > 0 ? finished : marked;
  // Only where two sheets are marked, which people's copying can bring about, their order is asked for.
  const first =
    likely.length < 2
      ? likely[0]?.place.sheetId
      : workbook.sheets().find(({ id }) => likely.some(({ place }) => place.sheetId === id))?.id;
  const name = first === undefined ? undefined : workbook.nameOf(first);
  if (first === undefined || name === undefined) return undefined;
  const version = marked.find(({ place }) => place.sheetId === first)?.mark.version ?? 0;
  if (version > fact.version) throw new AppError('NEWER_VERSION', { sheet: name });
  if (version < fact.version) throw new AppError('OLDER_VERSION', { sheet: name });
  return { id: first, name };
}

/**
 * Finds the sheet that keeps a fact by its mark and reads it; one remote call besides the list of marks.
 * A duplicate of it that a person made does not count, wherever it stands.
 * @param sheetId only this sheet, when given
 * @returns `undefined` when no sheet of this file keeps the fact, or one on which nothing stands yet
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function openTable(
  workbook: Workbook,
  fact: GivenFact,
  { lang }: Pick<FileContext, 'lang'>,
  sheetId?: number,
): KeptTable | undefined {
  const sheet = tableSheet(workbook, fact, sheetId);
  if (sheet === undefined) return undefined;
  const cells = workbook.readAll(sheet.id);
  // A cut while it was made left nothing on it: the table is not there yet.
  if (cells.every((row) => row.every(isBlank)) && piecesOf(workbook, sheet.id).length === 0) return undefined;
  const ofSheet = ownMarks(workbook).filter(({ place }) => place.sheetId === sheet.id);
  const { headerRow, columns, repairs } = placeColumns(cells, fact, ofSheet, sheet.id);
  const found = columns.map((column, i) => {
    if (column !== undefined) return column;
    throw new AppError('TABLE_BROKEN', { sheet: sheet.name, column: fact.columns[i]?.header[lang] ?? '' });
  });
  return { fact, sheet, headerRow, columns: found, cells, repairs };
}
