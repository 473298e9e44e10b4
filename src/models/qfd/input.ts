import { AppError } from '../../core/appError';
import type { FactRead, ModelInput } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import { textIn } from '../../data/qfdCells';
import { errorOf, type QfdOffence, valuesOf } from '../../data/qfdOffence';
import {
  type CheckedFactor,
  type CheckedMarks,
  type CheckedTouchpoint,
  checkFactors,
  checkJourney,
  checkMarks,
  markKey,
} from '../../data/qfdRows';
import { fittingScales, markedScale, mixedScales } from '../../data/qfdScales';
import { FACTORS_FACT } from '../../facts/factors';
import { JOURNEY_FACT } from '../../facts/journey';
import { PLACE_WORDS } from '../../facts/placeWords';
import { QFD_MARKS_FACT } from '../../facts/qfdMarks';
import { STAGE_WORDS } from '../../facts/stageWords';
import { qfdParamsOf } from './params';
import { medianMarks } from './raters';
import { QFD_RUN_ERRORS } from './runErrors';
import { SCALES } from './scales';
import type { QfdInput, ScaleCode } from './types';
import { SCALE_WORDS } from './words';

/** Touchpoints × factors; `null` is an empty cell. */
export type Matrix = readonly (readonly (number | null)[])[];

/** What a report on QFD is made of: rows that are usable, marks in their order, raters put together. */
export interface QfdCase {
  readonly factors: readonly CheckedFactor[];
  readonly touchpoints: readonly CheckedTouchpoint[];
  /** Codes of touchpoints that visits have rated. */
  readonly measured: ReadonlySet<string>;
  /** Raters who marked something. */
  readonly raters: readonly string[];
  /** Their marks. */
  readonly matrices: readonly Matrix[];
  /** Raters whose matrix is empty. */
  readonly idle: readonly string[];
  /** Of several raters those who marked something, but less than half. */
  readonly partial: readonly string[];
  /** Marks of codes that no list has any more. */
  readonly strange: number;
  readonly input: QfdInput;
}

const NO_ROWS: FactRead = { sheet: '', letters: {}, rows: [] };
const CODES = { stages: Object.keys(STAGE_WORDS), places: Object.keys(PLACE_WORDS) };

/** @throws AppError of the first offence that lets nothing be computed */
function refuse(offences: readonly QfdOffence[]): void {
  const first = offences.find(({ severity }) => severity === 'error');
  if (first !== undefined) throw new AppError(errorOf(first), valuesOf(first));
}

/** What a sheet of ours holds. @throws AppError QFD_NO_SHEET */
function sheetOf({ facts = {}, file }: ModelInput, { id, title }: Pick<typeof FACTORS_FACT, 'id' | 'title'>): FactRead {
  const read = facts[id] ?? NO_ROWS;
  if (read.sheet === '') throw new AppError(QFD_RUN_ERRORS.QFD_NO_SHEET, { sheet: title[file.lang] });
  return read;
}

/** @throws AppError QFD_SCALE_UNFIT where the marks are on a scale that cannot be counted so */
function checkScale(read: FactRead, scale: ScaleCode, lang: Lang): void {
  const marked = markedScale(read);
  const fitting = marked === undefined ? [] : fittingScales(marked.scale);
  if (marked === undefined || fitting.includes(scale)) return;
  const scales = fitting.map((code) => SCALE_WORDS[code][lang]).join('\n');
  throw new AppError(QFD_RUN_ERRORS.QFD_SCALE_UNFIT, { sheet: marked.sheet, scales });
}

function measuredOf({ rows }: FactRead): ReadonlySet<string> {
  return new Set(rows.filter(({ values }) => typeof values['mean'] === 'number').map((row) => textIn(row, 'code')));
}

/** Whether less than half of the cells are marked. */
function isPartial(matrix: Matrix): boolean {
  const cells = matrix.flat();
  return cells.filter((mark) => mark !== null).length * 2 < cells.length;
}

/** How many marks stand at codes that are on no list. */
function strangeOf(marks: CheckedMarks, keys: ReadonlySet<string>): number {
  return [...marks.values()].reduce(
    (sum, ofRater) => sum + [...ofRater.keys()].filter((key) => !keys.has(key)).length,
    0,
  );
}

/**
 * What the facts say, ready to be computed.
 * @throws AppError QFD_NO_SHEET, QFD_NO_MATRIX, QFD_SCALE_UNFIT, QFD_NO_MARKS, and those of data/qfdErrors.ts: the first one there is
 */
export function qfdCase(input: ModelInput): QfdCase {
  const { scale, cutoff } = qfdParamsOf(input.params);
  const { factors, offences: ofFactors } = checkFactors(sheetOf(input, FACTORS_FACT));
  refuse(ofFactors);
  const journey = sheetOf(input, JOURNEY_FACT);
  const { touchpoints, offences: ofTouchpoints } = checkJourney(journey, CODES);
  refuse(ofTouchpoints);
  const read = input.facts?.[QFD_MARKS_FACT.id] ?? NO_ROWS;
  refuse(mixedScales(read));
  checkScale(read, scale, input.file.lang);
  const { marks, offences: ofMarks } = checkMarks(read, SCALES[scale].marks);
  refuse(ofMarks);
  if (marks.size === 0) {
    const counts = { factors: factors.length, touchpoints: touchpoints.length };
    throw new AppError(QFD_RUN_ERRORS.QFD_NO_MATRIX, counts);
  }
  const keys = touchpoints.map((point) => factors.map((factor) => markKey(point.code, factor.code)));
  const voters = [...marks].filter(([, ofRater]) => keys.some((row) => row.some((key) => ofRater.has(key))));
  if (voters.length === 0) {
    const sheets = [...new Set(read.rows.map((row) => textIn(row, 'sheet')))].join('\n');
    throw new AppError(QFD_RUN_ERRORS.QFD_NO_MARKS, { sheets });
  }
  const raters = voters.map(([rater]) => rater);
  const matrices = voters.map(([, ofRater]) => keys.map((row) => row.map((key) => ofRater.get(key) ?? null)));
  return {
    factors,
    touchpoints,
    measured: measuredOf(journey),
    raters,
    matrices,
    partial: raters.length < 2 ? [] : raters.filter((_, i) => isPartial(matrices[i] ?? [])),
    idle: [...marks.keys()].filter((rater) => !raters.includes(rater)),
    strange: strangeOf(marks, new Set(keys.flat())),
    input: {
      importance: factors.map(({ importance }) => importance),
      marks: medianMarks(matrices, scale),
      scale,
      cutoff,
    },
  };
}
