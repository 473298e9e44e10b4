import type { MatrixView } from '../../core/qfdViews';
import type { FileContext } from '../../core/table';
import type { CheckedFactor, CheckedTouchpoint } from '../../data/qfdRows';
import { someNames } from '../../i18n/someNames';
import { fill } from '../../i18n/template';
import { marksOf } from './matrixScales';
import { MATRIX } from './matrixTexts';
import type { MatrixRead } from './readMatrices';

/** A factor or touchpoint with the name people know it by. */
type Named = Pick<CheckedFactor & CheckedTouchpoint, 'code' | 'name'>;

/** What of today's lists is not on a matrix. */
export function missingOn<One extends Named>(all: readonly One[], places: readonly { readonly code: string }[]): One[] {
  const there = new Set(places.map(({ code }) => code));
  return all.filter(({ code }) => !there.has(code));
}

function viewOf(
  read: MatrixRead,
  factors: readonly Named[],
  touchpoints: readonly Named[],
  { lang }: Pick<FileContext, 'lang'>,
): MatrixView {
  const { sheet, rater, places, marks, strange: unknown, scale } = read;
  const allowed = marksOf(scale);
  const isMark = (value: unknown): boolean => typeof value === 'number' && allowed.includes(value);
  // A code that stands twice is one cell to fill in.
  const keys = new Set(marks.filter(({ value }) => isMark(value)).map((one) => `${one.touchpoint}\n${one.factor}`));
  const filled = touchpoints.flatMap((point) =>
    factors.filter(({ code }) => keys.has(`${point.code}\n${code}`)),
  ).length;
  const wrong = marks.filter(({ value }) => value !== null && !isMark(value)).length;
  const missing = [...missingOn(touchpoints, places?.touchpoints ?? []), ...missingOn(factors, places?.factors ?? [])];
  const strange = [...unknown.factors, ...unknown.touchpoints].map(({ code }) => code);
  const all = factors.length * touchpoints.length;
  const lines = [
    ...(places === undefined
      ? [MATRIX[all === 0 ? 'noLists' : 'lost'][lang]]
      : [`${fill(MATRIX.filled, { filled, all }, lang)}.`]),
    ...(wrong > 0 ? [`${fill(MATRIX.wrong, { n: wrong }, lang)}.`] : []),
    ...(places !== undefined && missing.length > 0
      ? [
          `${fill(
            MATRIX.behind,
            {
              names: someNames(
                missing.map(({ name }) => name),
                lang,
              ),
            },
            lang,
          )}.`,
        ]
      : []),
    ...(strange.length > 0 ? [`${fill(MATRIX.strange, { names: someNames(strange, lang) }, lang)}.`] : []),
  ];
  return { sheet, rater, filled, all, text: lines.join(' '), isBehind: missing.length > 0 };
}

/**
 * How far each matrix is.
 * @param reads the matrices as they were read, matched by the codes of both lists
 * @param factors today's factors
 * @param touchpoints today's touchpoints
 */
export function matrixViews(
  reads: readonly MatrixRead[],
  file: Pick<FileContext, 'lang' | 'zone'>,
  factors: readonly Named[],
  touchpoints: readonly Named[],
): readonly MatrixView[] {
  return reads.map((read) => viewOf(read, factors, touchpoints, file));
}
