import { AppError } from '../../core/appError';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { QFD_ERRORS } from '../../data/qfdErrors';
import { errorOf } from '../../data/qfdOffence';
import type { CheckedFactor, CheckedTouchpoint } from '../../data/qfdRows';
import { FACTORS_FACT } from '../../facts/factors';
import { JOURNEY_FACT } from '../../facts/journey';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { Journal } from '../ledger/journal';
import { addMatrix } from './addMatrix';
import { extensionOf, writeExtension } from './extendMatrix';
import { matrixOf } from './marksView';
import { MATRIX_ERRORS } from './matrixErrors';
import type { MatrixScale } from './matrixScales';
import { MATRIX_NEWS } from './matrixTexts';
import { readMatrix } from './readMatrices';
import { readSetup, type Setup } from './readSetup';

/** What making a matrix needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** A matrix to be made for a rater, or one to be completed. */
export interface MatrixRequest {
  /** Empty where there is one matrix for all; of no account where a matrix is completed. */
  readonly rater: string;
  readonly scale: MatrixScale;
  /** The matrix to complete; `null` for a new one. */
  readonly sheetId: number | null;
}

interface Lists {
  readonly factors: readonly CheckedFactor[];
  readonly touchpoints: readonly CheckedTouchpoint[];
}

/** Both lists when nothing is wrong with them: a matrix of half of them would have to be mended by hand. */
function listsOf({ factors, journey }: Setup, { lang }: FileContext): Lists {
  const refused = [...factors.offences, ...journey.offences].find(({ severity }) => severity === 'error');
  if (refused !== undefined) throw new AppError(errorOf(refused), refused.values);
  if (factors.rows.length === 0) throw new AppError(QFD_ERRORS.QFD_NO_FACTORS, { sheet: FACTORS_FACT.title[lang] });
  if (journey.rows.length === 0) {
    throw new AppError(QFD_ERRORS.QFD_NO_TOUCHPOINTS, { sheet: JOURNEY_FACT.title[lang] });
  }
  return { factors: factors.rows, touchpoints: journey.rows };
}

function makeNew(ports: Ports, { rater, scale }: MatrixRequest, lists: Lists, file: FileContext): string {
  const { workbook, clock } = ports;
  const { lang } = file;
  const journal = new Journal(ports, lang);
  const at = clock.now();
  const id = journal.begin(at);
  const wanted = { ...lists, rater, scale, lang, day: clock.today(file.zone) };
  const sheet = addMatrix(workbook, wanted, id, (ops, { name }) => {
    journal.add({ id, at, what: { kind: 'matrix', id: scale, name }, ops });
  });
  return fill(MATRIX_NEWS.made, { sheet: sheet.name, n: lists.factors.length * lists.touchpoints.length }, lang);
}

function complete(ports: Ports, sheetId: number, { factors, touchpoints }: Lists, file: FileContext): string {
  const { workbook } = ports;
  const { lang } = file;
  const known = { factors: factors.map(({ code }) => code), touchpoints: touchpoints.map(({ code }) => code) };
  const read = readMatrix(workbook, matrixOf(workbook, sheetId), known, file);
  const { places, sheet } = read;
  if (places === undefined) throw new AppError(MATRIX_ERRORS.QFD_MATRIX_LOST, { sheet: sheet.name });
  const extension = extensionOf({ ...read, places }, factors, touchpoints, lang);
  const counts = { rows: extension.touchpoints.length, columns: extension.factors.length };
  if (counts.rows + counts.columns === 0) return fill(MATRIX_NEWS.complete, { sheet: sheet.name }, lang);
  const journal = new Journal(ports, lang);
  const at = ports.clock.now();
  const id = journal.begin(at);
  const op = writeExtension(workbook, sheet, extension);
  journal.add({ id, at, what: { kind: 'matrix', id: read.scale, name: sheet.name }, ops: [op] });
  workbook.flush();
  return fill(MATRIX_NEWS.added, { sheet: sheet.name, ...counts }, lang);
}

/**
 * Makes a rater's matrix on a new sheet, or adds to one the factors and touchpoints it lacks: new rows at the end, new columns at
 * the right, all else stays as people left it. Either is a run that can be undone.
 * @returns what was done, in words
 * @throws AppError the first of QFD_ERRORS that is wrong with factors or touchpoints; QFD_MATRIX_LOST, SHEET_GONE, BUSY, NEWER_VERSION,
 * OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function makeMatrix(ports: Ports, request: MatrixRequest, file: FileContext): string {
  return ports.lock.hold(() => {
    claimCopy(ports);
    const lists = listsOf(readSetup(ports.workbook, file), file);
    if (request.sheetId === null) return makeNew(ports, request, lists, file);
    return complete(ports, request.sheetId, lists, file);
  });
}
