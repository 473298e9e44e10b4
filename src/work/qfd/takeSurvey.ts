import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import { factTable } from '../../core/defineFact';
import type { FactRead } from '../../core/defineModel';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { folded, textIn } from '../../data/qfdCells';
import { type RatingColumn, ratingColumns } from '../../data/ratings';
import { FACTORS_FACT, type Factor } from '../../facts/factors';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { addTables } from '../tables/addTables';
import { factReadOf } from '../tables/factRead';
import { openTable } from '../tables/openTable';
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
}

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

/** Each header once, with the factor of that name. */
function takenOf(columns: readonly RatingColumn[], { rows }: FactRead): readonly Taken[] {
  const first = columns.filter(
    ({ header }, i) => columns.findIndex((other) => folded(other.header) === folded(header)) === i,
  );
  return first.map((column) => ({
    ...column,
    row: rows.find((row) => folded(textIn(row, 'name')) === folded(column.header)),
  }));
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
    ['updated', headers(taken.filter(({ row }) => row !== undefined))],
    ['added', headers(taken.filter(({ row }) => row === undefined))],
    ['typed', headers(taken.filter(isTyped))],
    ['fewOf', headers(taken.filter(({ n }) => n < FEW_ANSWERS))],
    ['twice', headers(columns.filter(({ index }) => !taken.some((one) => one.index === index)))],
  ];
  return said
    .filter(([, names]) => names.length > 0)
    .map(([text, names]) => fill(SURVEY[text], { names: names.join('\n') }, lang))
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
    const taken = takenOf(columns, read);
    const rows = taken.flatMap(({ row, mean, n }) =>
      row === undefined ? [] : { row: row.row, cells: { survey_mean: keptMean(mean), answers: n } },
    );
    if (table !== undefined) writeColumns(ports.workbook, table, ['survey_mean', 'answers'], rows);
    const missing = taken.filter(({ row }) => row === undefined);
    const added = missing.length === 0 ? [] : newFactors(missing, read, used());
    const wanted = { fact: FACTORS_FACT, table, rows: factTable(FACTORS_FACT, added).rows };
    addTables(ports, [wanted], file, { kind: 'survey', id: FACTORS_FACT.id });
    if (missing.length === 0) ports.workbook.flush();
    return newsOf(columns, taken, file);
  });
}
