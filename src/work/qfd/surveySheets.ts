import { AppError } from '../../core/appError';
import type { SheetInfo, Workbook } from '../../core/ports';
import { ratingColumns } from '../../data/ratings';
import { dataSheets } from '../dataSheets';
import { ownSheets } from '../ownership';

/** Sheets that are looked at before one is shown, and rows of each: a look costs a remote call. */
const MOST_LOOKS = 5;
const ROWS = 40;
/** Sheets of answers are mostly named so. */
const NAMED = /ответ|опрос|анкет|form|respon|survey|answer|жауап|сауалнама/i;

/** Sheets a survey's answers may stand on: people's own. */
export function surveySheets(workbook: Workbook): readonly SheetInfo[] {
  const ours = new Set(ownSheets(workbook).map(({ id }) => id));
  return dataSheets(workbook).filter(({ id }) => !ours.has(id));
}

/** One of these sheets by its id. @throws AppError SHEET_GONE */
export function surveySheet(sheets: readonly SheetInfo[], sheetId: number): SheetInfo {
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new AppError('SHEET_GONE');
  return sheet;
}

/**
 * The sheet in view, else one named like a survey's, where it holds ratings; else the one with most columns of them among those
 * worth a look. `undefined` where there is none.
 */
export function likeliestSurvey(workbook: Workbook, sheets: readonly SheetInfo[]): SheetInfo | undefined {
  const active = workbook.activeSheet().id;
  const weight = ({ id, name }: SheetInfo): number => (id === active ? 2 : 0) + (NAMED.test(name) ? 1 : 0);
  const looked = [...sheets].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_LOOKS);
  const found = looked.map(({ id }) => ratingColumns(workbook.readTop(id, ROWS)).length);
  const meant = looked.findIndex((sheet, i) => weight(sheet) > 0 && (found[i] ?? 0) > 0);
  return looked[meant >= 0 ? meant : found.indexOf(Math.max(...found))];
}
