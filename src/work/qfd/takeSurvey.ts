import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import { factTable } from '../../core/defineFact';
import type { FactRead } from '../../core/defineModel';
import type { Lock, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { folded, textIn } from '../../data/qfdCells';
import { type RatingColumn, ratingColumns } from '../../data/ratings';
import { FACTORS_FACT, type Factor } from '../../facts/factors';
import { someNames } from '../../i18n/someNames';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { addTables } from '../tables/addTables';
import { factReadOf } from '../tables/factRead';
import { neighbours } from '../tables/neighbours';
import { type KeptTable, openTable } from '../tables/openTable';
import { freeCodes } from './freeCodes';
import { keptMean } from './meanText';
import { surveySheet, surveySheets } from './surveySheets';
import { SURVEY } from './surveyTexts';
import { FEW_ANSWERS } from './surveyView';
import { usedCodes } from './usedCodes';
import { writeColumns } from './writeColumns';

/** What taking a survey needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** Which columns of which sheet are taken, as a client asked. */
export interface SurveyRequest {
  readonly sheetId: number;
  /** 0-based. */
  readonly columns: readonly number[];
}

/** A chosen column with the row of the factor of its name; `undefined` for one that is not there. */
interface Taken extends RatingColumn {
  readonly row: FactRead['rows'][number] | undefined;
  /** Its cells hold a text or a formula of a person. */
  readonly isKept: boolean;
}

/** The columns Rosta fills in from a survey. */
const FILLED = ['survey_mean', 'answers'] as const;

/** The columns that were chosen, as they stand now. @throws AppError SHEET_GONE, COLUMNS_GONE */
function chosenColumns({ workbook }: Ports, { sheetId, columns }: SurveyRequest): readonly RatingColumn[] {
  const sheet = surveySheet(surveySheets(workbook), sheetId);
  const found = ratingColumns(workbook.readAll(sheet.id));
  return [...new Set(columns)].map((index) => {
    const column = found.find((one) => one.index === index);
    if (column === undefined) throw new AppError('COLUMNS_GONE', { sheet: sheet.name });
    return column;
  });
}

/** Rows (1-based) that hold a formula in a column we fill in; a remote call for each run of these columns. */
function formulaRows(workbook: Workbook, table: KeptTable | undefined): (row: number) => boolean {
  if (table === undefined || table.cells.length === 0) return () => false;
  const { fact, sheet, cells } = table;
  const columns = FILLED.map((id) => table.columns[fact.columns.findIndex((column) => column.id === id)] ?? 0);
  const found = neighbours(columns).flatMap(({ column, places }) =>
    workbook.formulas(sheet.id, { row: 0, column, rows: cells.length, columns: places.length }),
  );
  const rows = new Set(found.map(({ row }) => row + 1));
  return (row) => rows.has(row);
}

/** Each header once, with the factor of that name. */
function takenOf(
  columns: readonly RatingColumn[],
  { rows }: FactRead,
  hasFormula: (row: number) => boolean,
): readonly Taken[] {
  const first = columns.filter(
    ({ header }, i) => columns.findIndex((other) => folded(other.header) === folded(header)) === i,
  );
  return first.map((column) => {
    const row = rows.find((one) => folded(textIn(one, 'name')) === folded(column.header));
    const isText = FILLED.some((id) => typeof row?.values[id] === 'string');
    return { ...column, row, isKept: isText || (row !== undefined && hasFormula(row.row)) };
  });
}

/** Rows of factors that are not there yet. */
function newFactors(missing: readonly Taken[], { rows }: FactRead, used: readonly string[]): readonly Factor[] {
  const codes = freeCodes('F', [...rows.map((row) => textIn(row, 'code')), ...used], missing.length);
  return missing.map(({ header, mean, n }, i) => ({
    ...{ code: codes[i] ?? '', name: header, importance: null },
    ...{ survey_mean: keptMean(mean), answers: n },
  }));
}

/** What was done, in words. */
function newsOf(columns: readonly RatingColumn[], taken: readonly Taken[], { lang }: FileContext): string {
  const isTyped = ({ row }: Taken): boolean => row !== undefined && !isBlank(row.values['importance']);
  const headers = (list: readonly RatingColumn[]): readonly string[] => list.map(({ header }) => header);
  const said: readonly (readonly [keyof typeof SURVEY, readonly string[]])[] = [
    ['updated', headers(taken.filter(({ row, isKept }) => row !== undefined && !isKept))],
    ['added', headers(taken.filter(({ row }) => row === undefined))],
    ['kept', headers(taken.filter(({ isKept }) => isKept))],
    ['typed', headers(taken.filter(isTyped))],
    ['fewOf', headers(taken.filter(({ n }) => n < FEW_ANSWERS))],
    ['twice', headers(columns.filter(({ index }) => !taken.some((one) => one.index === index)))],
  ];
  return said
    .filter(([, names]) => names.length > 0)
    .map(([text, names]) => fill(SURVEY[text], { names: someNames(names, lang) }, lang))
    .join(' ');
}

/**
 * Writes means and counts of a survey's columns beside the factors of the same names and adds factors that are missing, which
 * can be undone. The importance a person typed is left alone and goes on to count.
 * @param used codes that were given before, read where they are needed: their marks would fall to another row
 * @returns what was done, in words
 * @throws AppError BUSY, SHEET_GONE, COLUMNS_GONE, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL
 */
export function takeSurvey(
  ports: Ports,
  request: SurveyRequest,
  file: FileContext,
  used = () => usedCodes(ports.workbook),
): string {
  return ports.lock.hold(() => {
    claimCopy(ports);
    const columns = chosenColumns(ports, request);
    const table = openTable(ports.workbook, FACTORS_FACT, file);
    const read = factReadOf(table, file);
    const taken = takenOf(columns, read, formulaRows(ports.workbook, table));
    const rows = taken.flatMap(({ row, mean, n, isKept }) =>
      row === undefined || isKept ? [] : { row: row.row, cells: { survey_mean: keptMean(mean), answers: n } },
    );
    if (table !== undefined) writeColumns(ports.workbook, table, FILLED, rows);
    const missing = taken.filter(({ row }) => row === undefined);
    const added = missing.length === 0 ? [] : newFactors(missing, read, used());
    const wanted = { fact: FACTORS_FACT, table, rows: factTable(FACTORS_FACT, added).rows };
    addTables(ports, [wanted], file, { kind: 'survey', id: FACTORS_FACT.id });
    if (missing.length === 0) ports.workbook.flush();
    return newsOf(columns, taken, file);
  });
}
