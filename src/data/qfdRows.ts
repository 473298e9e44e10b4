import { isBlank } from '../core/cell';
import type { FactRead } from '../core/defineModel';
import { numberIn, textIn } from './qfdCells';
import { QfdFinder } from './qfdFinder';
import { QfdMarkFinder } from './qfdMarkFinder';
import type { QfdOffence } from './qfdOffence';

/** Bounds of a factor's importance (B4-03). */
const LOWEST = 1;
const HIGHEST = 5;
/** How a date in a column of numbers is read. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Between the code of a touchpoint and that of a factor in the key of a mark; no code holds it. */
const BETWEEN = '\u001f';

/** A factor whose row is usable. */
export interface CheckedFactor {
  readonly code: string;
  readonly name: string;
  /** From 1 to 5: the typed one, else the survey's mean. */
  readonly importance: number;
}

/** A touchpoint whose row is usable. */
export interface CheckedTouchpoint {
  readonly code: string;
  readonly name: string;
  /** Code of a stage. */
  readonly stage: string;
  /** Code of a place; empty where none is given. */
  readonly place: string;
}

/** Marks by rater, each by its `markKey`. An empty cell has none. */
export type CheckedMarks = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Row = FactRead['rows'][number];

/** The key of a mark in `CheckedMarks`. */
export function markKey(touchpoint: string, factor: string): string {
  return `${touchpoint}${BETWEEN}${factor}`;
}

/** The column whose number counts: what a person typed is above the survey's mean. */
const importanceColumn = ({ values }: Row): 'importance' | 'survey_mean' =>
  isBlank(values['importance']) && !isBlank(values['survey_mean']) ? 'survey_mean' : 'importance';

/** A factor's importance as it counts; `undefined` when that was told as wrong. */
function importanceOf(row: Row, finder: QfdFinder): number | undefined {
  const column = importanceColumn(row);
  if (isBlank(row.values[column])) {
    finder.tell('QFD_NO_IMPORTANCE', row, column);
    return undefined;
  }
  const importance = numberIn(row.values[column] ?? null);
  // A number with a point is a date where the decimal sign is a comma.
  const isDate = DAY.test(textIn(row, column));
  if (importance === undefined) finder.tell(isDate ? 'QFD_IMPORTANCE_DATE' : 'QFD_IMPORTANCE_TEXT', row, column);
  else if (importance >= LOWEST && importance <= HIGHEST) return importance;
  else finder.tell('QFD_IMPORTANCE_RANGE', row, column, 'error', { value: importance });
  return undefined;
}

/** Factors whose rows are usable, in the order of the sheet, and what is wrong with the others. @param read FACTORS_FACT */
export function checkFactors(read: FactRead): {
  readonly factors: readonly CheckedFactor[];
  readonly offences: readonly QfdOffence[];
} {
  const finder = new QfdFinder(read);
  const factors = read.rows.flatMap((row): CheckedFactor | [] => {
    const isUnnamed = finder.isUnnamed(row);
    const importance = importanceOf(row, finder);
    if (isUnnamed || importance === undefined) return [];
    return { code: textIn(row, 'code'), name: textIn(row, 'name'), importance };
  });
  finder.count('QFD_NO_FACTORS', 'QFD_ONE_FACTOR');
  return { factors, offences: finder.offences };
}

/** Codes that may stand in the journey: of STAGE_WORDS and PLACE_WORDS, which this room does not know. */
export interface JourneyCodes {
  readonly stages: readonly string[];
  readonly places: readonly string[];
}

/** Touchpoints whose rows are usable, in the order of the sheet, and what is wrong with the others. @param read JOURNEY_FACT */
export function checkJourney(
  read: FactRead,
  { stages, places }: JourneyCodes,
): { readonly touchpoints: readonly CheckedTouchpoint[]; readonly offences: readonly QfdOffence[] } {
  const finder = new QfdFinder(read);
  const touchpoints = read.rows.flatMap((row): CheckedTouchpoint | [] => {
    const isUnnamed = finder.isUnnamed(row);
    const stage = textIn(row, 'stage');
    const isLost =
      stage === ''
        ? finder.tell('QFD_BLANK_STAGE', row, 'stage')
        : !stages.includes(stage) && finder.tell('QFD_UNKNOWN_STAGE', row, 'stage');
    const place = textIn(row, 'place');
    // Nothing is computed of the place: a strange word is worth telling and no more.
    const isStrange = place !== '' && !places.includes(place) && finder.tell('QFD_UNKNOWN_PLACE', row, 'place', 'warn');
    if (isUnnamed || isLost) return [];
    return { code: textIn(row, 'code'), name: textIn(row, 'name'), stage, place: isStrange ? '' : place };
  });
  finder.count('QFD_NO_TOUCHPOINTS', 'QFD_ONE_TOUCHPOINT');
  return { touchpoints, offences: finder.offences };
}

/**
 * Marks of all raters, and what is wrong with the others. A rater whose matrix is empty is there with no marks.
 * @param read QFD_MARKS_FACT
 * @param scale the scale's marks, ascending
 */
export function checkMarks(
  read: FactRead,
  scale: readonly number[],
): { readonly marks: CheckedMarks; readonly offences: readonly QfdOffence[] } {
  const finder = new QfdMarkFinder(scale);
  const marks = new Map<string, Map<string, number>>();
  for (const row of read.rows) {
    const rater = textIn(row, 'rater');
    const key = markKey(textIn(row, 'touchpoint'), textIn(row, 'factor'));
    const ofRater = marks.get(rater) ?? new Map<string, number>();
    marks.set(rater, ofRater);
    const mark = finder.markOf(row);
    if (!finder.isTwice(row, rater, key) && mark !== undefined) ofRater.set(key, mark);
  }
  return { marks, offences: finder.offences };
}
