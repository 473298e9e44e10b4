import { parseNumber } from '../../data/parseNumber';
import { STAGE_WORDS } from '../../facts/stageWords';
import type { Touchpoint } from '../../facts/touchpoints';
import type { SheetRow } from '../programme/programmeSheets';

/** Touchpoints put between two others are numbered 4.1, 4.2 and so on, as long as there are no more of them. */
const TENTH = 0.1;
const MOST_TENTHS = 9;
const THOUSAND = 1000;

const STAGES = Object.keys(STAGE_WORDS);

/** A touchpoint of the programme: the place of its stage, and its own in the order of the visit. */
interface Placed {
  readonly at: number;
  readonly order: number;
}

/** Orders as they count: a row without one follows the row above it. */
function placedRows(rows: readonly SheetRow<Touchpoint>[], locale: string): readonly Placed[] {
  let order = Number.NEGATIVE_INFINITY;
  return rows.map((row) => {
    const typed = row.value('order');
    order = (typeof typed === 'number' ? typed : parseNumber(typed ?? '', locale)) ?? order;
    return { at: STAGES.indexOf(row.text('stage')), order };
  });
}

/** Numbers for so many touchpoints behind one, in front of the next. */
function numbersAfter(before: number, next: number, count: number): readonly number[] {
  const gap = next - before;
  if (gap === Number.POSITIVE_INFINITY) return Array.from({ length: count }, (_, i) => Math.floor(before) + 1 + i);
  const step = gap >= 1 && count <= MOST_TENTHS ? TENTH : gap / (count + 1);
  return Array.from({ length: count }, (_, i) => Math.round((before + step * (i + 1)) * THOUSAND) / THOUSAND);
}

/**
 * Places in the order of the visit for touchpoints that are added, behind those of their stage and of earlier ones; the
 * programme's own rows keep theirs. `null` where the rows themselves say no order: then the sheet's counts.
 * @param stages places of the stages of what is added, in ascending order
 */
export function visitOrder(
  rows: readonly SheetRow<Touchpoint>[],
  stages: readonly number[],
  locale: string,
): readonly (number | null)[] {
  if (rows.length === 0) return stages.map((_, i) => i + 1);
  const placed = placedRows(rows, locale).filter(({ order }) => Number.isFinite(order));
  if (placed.length === 0) return stages.map(() => null);
  const orders = placed.map(({ order }) => order);
  const least = Math.min(...orders);
  const baseOf = (at: number): number =>
    placed.reduce((most, one) => (one.at <= at ? Math.max(most, one.order) : most), least - 1);
  const bases = stages.map(baseOf);
  return [...new Set(bases)].flatMap((base) => {
    const next = Math.min(...orders.filter((order) => order > base));
    return numbersAfter(base, next, bases.filter((one) => one === base).length);
  });
}
