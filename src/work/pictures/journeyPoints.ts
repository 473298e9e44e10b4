import type { Lang } from '../../core/lang';
import type { ClassView } from '../../core/pictureViews';
import type { Value } from '../../core/table';
import { cleanName } from '../../data/cleanName';
import type { JourneyPoint } from '../../facts/journey';
import { PLACE_WORDS } from '../../facts/placeWords';
import { formatPercent } from '../../i18n/numbers';
import { classView } from './classView';

/** A row of the journey's sheet by column, whatever people typed. */
export type JourneyRow = { readonly [Key in keyof JourneyPoint]: Value };

/** A touchpoint as the map needs it: numbers where there are any. */
export interface MapPoint {
  readonly code: string;
  /** Its name, else its code. */
  readonly name: string;
  readonly isNamed: boolean;
  /** As read: a code of a stage, or what else stands there. */
  readonly stage: string;
  /** In words. */
  readonly place: string;
  /** A fraction of all points. */
  readonly importance: number | undefined;
  /** "14%, critical". */
  readonly importanceText: string;
  readonly class: ClassView | null;
  readonly mean: number | undefined;
  readonly n: number;
  readonly target: number | undefined;
  readonly trend: string;
  /** What it is worth; `undefined` where nobody counted it. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** A number of the sheet; a text that people typed over ours is none. */
function numberOf(value: Value): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

const nameOf = (value: Value): string => cleanName(value ?? '');

function pointOf(row: JourneyRow, lang: Lang): MapPoint {
  const [code, name, place] = [nameOf(row.code), nameOf(row.name), nameOf(row.place)];
  const importance = numberOf(row.importance);
  const found = importance === undefined ? null : classView(nameOf(row.class), lang);
  const shares = importance === undefined ? [] : [formatPercent(importance, lang)];
  return {
    code,
    name: name === '' ? code : name,
    isNamed: name !== '',
    stage: nameOf(row.stage),
    place: PLACE_WORDS[place]?.[lang] ?? place,
    importance,
    importanceText: [...shares, ...(found === null ? [] : [found.word])].join(', '),
    class: found,
    mean: numberOf(row.mean),
    n: numberOf(row.n) ?? 0,
    target: numberOf(row.target),
    trend: nameOf(row.trend),
    low: numberOf(row.money_low),
    high: numberOf(row.money_high),
  };
}

/** Touchpoints of the journey's sheet in its order; a row with neither name nor code is none. */
export function journeyPoints(rows: readonly JourneyRow[], lang: Lang): readonly MapPoint[] {
  return rows.map((row) => pointOf(row, lang)).filter(({ name }) => name !== '');
}
