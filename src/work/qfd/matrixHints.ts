import type { Lang } from '../../core/lang';
import type { CheckedFactor, CheckedTouchpoint } from '../../data/qfdRows';
import { fill } from '../../i18n/template';
import { levelsOf, type MatrixScale } from './matrixScales';
import { MATRIX } from './matrixTexts';

/** The marks of a scale in one line, each with its word. */
export function levelsLine(scale: MatrixScale, lang: Lang): string {
  return levelsOf(scale, lang)
    .map(({ text }) => text)
    .join(' · ');
}

/** A longer name would hide the question beside it. */
const NAME_LENGTH = 100;

const shown = (name: string): string => (name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name);

/** What each cell of a matrix asks, with what the marks mean: touchpoints × factors. */
export function matrixHints(
  touchpoints: readonly Pick<CheckedTouchpoint, 'name'>[],
  factors: readonly Pick<CheckedFactor, 'name'>[],
  scale: MatrixScale,
  lang: Lang,
): readonly (readonly string[])[] {
  const levels = levelsLine(scale, lang);
  return touchpoints.map(({ name: touchpoint }) =>
    factors.map(
      ({ name: factor }) =>
        `${fill(MATRIX.question, { touchpoint: shown(touchpoint), factor: shown(factor) }, lang)} ${levels}`,
    ),
  );
}
