/**
 * What is wrong on purpose with some of the made-up responses, so that quarantine, automatic checks and review can be tried, in the
 * order in which a longer rehearsal has them.
 */
export const FLAWS = [
  'edited',
  'wrong_digit',
  'silent',
  'fast',
  'doubled',
  'equal',
  'no_proof',
  'unknown_code',
  'outside',
  'phone',
  'receipt',
  'copied',
  'late',
  'by_other',
] as const;

/** Something that is wrong with a response. */
export type Flaw = (typeof FLAWS)[number];

/** At most one response of so many has a flaw: the rest shows what a usual day is like. */
const EVERY = 4;

/** Which of some visits has which flaw, by the visit's place; spread evenly. The first visit has none: some flaws repeat it. */
export function flawsOf(visits: number): ReadonlyMap<number, Flaw> {
  const flaws = FLAWS.slice(0, Math.floor(visits / EVERY));
  const apart = Math.max(1, Math.floor(visits / Math.max(1, flaws.length)));
  return new Map(flaws.map((flaw, i) => [Math.min(visits - 1, i * apart + 1), flaw]));
}
