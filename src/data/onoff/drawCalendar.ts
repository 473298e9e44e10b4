import type { CivilDay } from '../../core/civilDate';
import { randomDivision } from '../../stats/divisions';
import { seededRandom } from '../random';

/** What a calendar is drawn for. */
export interface CalendarRequest {
  readonly from: CivilDay;
  /** Days of a block. */
  readonly days: number;
  /** Blocks on, and as many off; at least two, so that each state comes twice. */
  readonly pairs: number;
  /** The same seed draws the same calendar. */
  readonly seed: number;
}

/** Days, both included, in which a tool is on or off. */
export interface CalendarBlock {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly state: 'on' | 'off';
}

/** How many times the state changes. */
const changes = (isOn: readonly boolean[]): number => isOn.filter((on, i) => i > 0 && on !== isOn[i - 1]).length;

/**
 * Draws by lot in which blocks a tool is switched off, half of them (methods.md §7.3): every way to divide the blocks is as
 * likely as any other. A draw that leaves a state in one piece is drawn again, since it would end as “before/after”; a
 * permutation of all blocks then errs by at most 2m of C(2m, m) ways: with 4 + 4 blocks and α = 0.10 at most 6 of 62
 * draws give a false signal, still below α.
 */
export function drawCalendar({ from, days, pairs, seed }: CalendarRequest): readonly CalendarBlock[] {
  const random = seededRandom(seed);
  const draw = (): readonly boolean[] => {
    const on = new Set(randomDivision(2 * pairs, pairs, random));
    return Array.from({ length: 2 * pairs }, (_, block) => on.has(block));
  };
  let isOn = draw();
  // Three changes are the least with which each state comes twice.
  while (pairs > 1 && changes(isOn) < 3) isOn = draw();
  return isOn.map((on, block) => ({
    from: from + block * days,
    to: from + (block + 1) * days - 1,
    state: on ? 'on' : 'off',
  }));
}
