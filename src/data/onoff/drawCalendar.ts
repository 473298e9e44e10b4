import type { CivilDay } from '../../core/civilDate';
import { seededRandom } from '../random';
import type { SwitchState } from './switchTypes';

/** What a calendar is drawn for. */
interface Draw {
  /** First day. */
  readonly from: CivilDay;
  /** Days of a block. */
  readonly days: number;
  /** Blocks on and as many off. */
  readonly pairs: number;
  /** The same seed draws the same calendar. */
  readonly seed: number;
}

/** A block as it was drawn; both days belong to it. */
interface Block {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly state: SwitchState;
}

/**
 * Draws by lot which blocks of a calendar a tool is on and off in, as many of each (methods.md §7.3): every arrangement is equally
 * likely, so that whole blocks can be permuted afterwards.
 */
export function drawCalendar({ from, days, pairs, seed }: Draw): readonly Block[] {
  const random = seededRandom(seed);
  let left = { on: pairs, off: pairs };
  return Array.from({ length: 2 * pairs }, (_, i): Block => {
    const first = from + i * days;
    // Drawing one after another from an urn gives every arrangement the same chance.
    const state = random() * (left.on + left.off) < left.off ? 'off' : 'on';
    left = { ...left, [state]: left[state] - 1 };
    return { from: first, to: first + days - 1, state };
  });
}
