import { ranksOf } from '../../stats/ranksOf';
import { classOf, deviationsOf } from './classes';
import { otherScale, SCALES } from './scales';
import { touchpointScores } from './score';
import type { ClassCode, QfdInput, Stability } from './types';

/** Importance lies in this range (B4-03); a change that leaves it is not possible. */
const LOWEST = 1;
const HIGHEST = 5;

/** Tells of the scores after one change; the list is reused for the next. */
type Look = (scores: readonly number[]) => void;

/** Each importance one lower and one higher: every touchpoint's points move. */
function changeImportances({ importance, marks, scale }: QfdInput, scores: readonly number[], look: Look): void {
  const { counts } = SCALES[scale];
  importance.forEach((weight, j) => {
    for (const step of [-1, 1]) {
      if (weight + step < LOWEST || weight + step > HIGHEST) continue;
      look(scores.map((score, i) => score + step * counts(marks[i]?.[j] ?? null)));
    }
  });
}

/** Each mark one level lower and one higher: the points of its touchpoint move. An empty cell is the lowest level. */
function changeMarks({ importance, marks, scale }: QfdInput, scores: readonly number[], look: Look): void {
  const { marks: levels, counts } = SCALES[scale];
  const changed = [...scores];
  marks.forEach((row, i) => {
    importance.forEach((weight, j) => {
      const mark = row[j] ?? null;
      const level = Math.max(0, levels.indexOf(mark ?? Number.NaN));
      for (const next of [levels[level - 1], levels[level + 1]]) {
        if (next === undefined) continue;
        changed[i] = (scores[i] ?? 0) + weight * (counts(next) - counts(mark));
        look(changed);
      }
    });
    changed[i] = scores[i] ?? 0;
  });
}

/**
 * How sure each touchpoint's class is: over every single change of an importance by 1 and of a mark by a level that stays
 * within the scale, of any factor and any touchpoint, how often the class is kept (methods.md §4).
 * A change costs one pass over the touchpoints, hence a report of 15 × 120 some milliseconds.
 */
export function stabilityOf(input: QfdInput): Stability[] {
  const scores = touchpointScores(input);
  const classesOf = (values: readonly number[]): ClassCode[] =>
    deviationsOf(values).map((deviation) => classOf(deviation, input.cutoff));
  const classes = classesOf(scores);
  const kept = new Array<number>(scores.length).fill(0);
  let changes = 0;
  const look: Look = (changed) => {
    changes++;
    classesOf(changed).forEach((code, i) => {
      if (code === classes[i]) kept[i] = (kept[i] ?? 0) + 1;
    });
  };
  changeImportances(input, scores, look);
  changeMarks(input, scores, look);
  const ranks = ranksOf(scores);
  const otherRanks = ranksOf(touchpointScores({ ...input, scale: otherScale(input.scale) }));
  return classes.map((code, i) => ({
    class: code,
    kept: kept[i] ?? 0,
    changes,
    rank: ranks[i] ?? 0,
    otherRank: otherRanks[i] ?? 0,
  }));
}
