import type { CivilDay } from '../../../core/civilDate';
import type { FactRead } from '../../../core/defineModel';
import type { FileContext, Value } from '../../../core/table';
import { cleanName } from '../../../data/cleanName';
import { shownCode } from '../../../data/shownCode';
import type { GrowthPoint } from '../../../facts/growthPoints';
import { VERDICTS } from '../../../facts/verdictWords';
import { fill } from '../../../i18n/template';
import { exact, type Part, weakest } from './part';
import { rowPlace } from './rowPlace';
import { PARENTS_TEXTS as TEXTS } from './texts';

/** A rating that counts, without who gave it. */
export interface Rating {
  readonly code: string;
  readonly day: CivilDay | null;
  readonly score: number;
  /** 1-based row of the answers' sheet. */
  readonly row: number;
}

/** What the gap to the target comes from. */
export interface GapCase {
  readonly point: Pick<GrowthPoint, 'touchpoint' | 'mean' | 'target' | 'n' | 'gap' | 'verdict'>;
  /** Of the mean against the target; `null` where nothing was tested. */
  readonly p: number | null;
  /** TOUCHPOINTS_FACT. */
  readonly touchpoints: FactRead;
  readonly answers: Pick<FactRead, 'sheet' | 'sheetId'>;
  readonly ratings: readonly Rating[];
}

/** More answers than a person looks through. */
const MOST_SHOWN = 200;

const textOf = (value: Value | undefined): string => cleanName(value ?? '');

function ratingPart({ code, day, score, row }: Rating, answers: GapCase['answers'], file: FileContext): Part {
  const { lang } = file;
  const words = { code: shownCode(code), ...(day !== null && { day }) };
  return {
    text: fill(day === null ? TEXTS.undated : TEXTS.rating, words, lang),
    value: exact(score, file),
    label: 'measured',
    at: rowPlace(answers, { row }, lang),
  };
}

function ratingParts({ ratings, answers }: GapCase, file: FileContext): readonly Part[] {
  const sorted = [...ratings].sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.row - b.row);
  const shown = sorted.slice(0, MOST_SHOWN).map((rating) => ratingPart(rating, answers, file));
  const n = sorted.length - shown.length;
  if (n === 0) return shown;
  return [...shown, { text: fill(TEXTS.more, { n, sheet: answers.sheet }, file.lang), value: '', label: null }];
}

function meanPart(of: GapCase, mean: number, file: FileContext): Part {
  const { n, verdict } = of.point;
  const word = Object.entries(VERDICTS).find(([code]) => code === verdict)?.[1][file.lang];
  const text =
    word === undefined || of.p === null
      ? fill(TEXTS.mean, { n }, file.lang)
      : fill(TEXTS.tested, { verdict: word, n, p: of.p }, file.lang);
  return { text, value: exact(mean, file), label: 'measured', children: ratingParts(of, file) };
}

/** The gap to the target: target and mean with verdict, down to single answers (methods.md §8); shoppers are not named. */
export function gapPart(of: GapCase, file: FileContext): Part {
  const { lang } = file;
  const { mean, target, gap, touchpoint } = of.point;
  if (mean === null || gap === null) return { text: TEXTS.noGap[lang], value: '', label: null };
  const row = of.touchpoints.rows.find(({ values }) => textOf(values['code']) === touchpoint);
  const at = rowPlace(of.touchpoints, row, lang);
  const targetPart: Part = { text: TEXTS.target[lang], value: exact(target, file), label: 'judged', at };
  const children = [targetPart, meanPart(of, mean, file)];
  const words = { mean: exact(mean, file), target: exact(target, file) };
  const text = fill(gap > 0 ? TEXTS.gap : TEXTS.reached, words, lang);
  return { text, value: exact(gap, file), label: weakest(children), children };
}
