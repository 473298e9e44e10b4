import { AppError } from '../../core/appError';
import type { Cell } from '../../core/cell';
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

/**
 * Finds the sheet that keeps a fact by its mark and reads it; one remote call besides the lists of sheets and marks.
 * A duplicate of it that a person made does not count, wherever it stands.
 * @param sheetId only this sheet, when given
 * @returns `undefined` when no sheet of this file keeps the fact
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function openTable(
  workbook: Workbook,
  fact: GivenFact,
  { lang }: Pick<FileContext, 'lang'>,
  sheetId?: number,
): KeptTable | undefined {
  const marks = ownMarks(workbook);
  const markOn = (id: number): PlacedMark | undefined =>
    marks.find((placed) => placed.place.sheetId === id && isTableMark(placed, fact.id));
  const sheet = workbook
    .sheets()
    .find(({ id }) => (sheetId === undefined || id === sheetId) && markOn(id) !== undefined);
  if (sheet === undefined) return undefined;
  const version = markOn(sheet.id)?.mark.version ?? 0;
  if (version > fact.version) throw new AppError('NEWER_VERSION', { sheet: sheet.name });
  if (version < fact.version) throw new AppError('OLDER_VERSION', { sheet: sheet.name });
  const cells = workbook.readAll(sheet.id);
  const ofSheet = marks.filter(({ place }) => place.sheetId === sheet.id);
  const { headerRow, columns, repairs } = placeColumns(cells, fact, ofSheet, sheet.id);
  const found = columns.map((column, i) => {
    if (column !== undefined) return column;
    throw new AppError('TABLE_BROKEN', { sheet: sheet.name, column: fact.columns[i]?.header[lang] ?? '' });
  });
  return { fact, sheet, headerRow, columns: found, cells, repairs };
}
