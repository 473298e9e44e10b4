import type { Outcome } from '../contract/api';
import type { RemovedView } from '../core/views';

/**
 * Removes pass by pass until nothing is left.
 * @param ask does a pass; never rejects
 * @param show gets what a pass answered when another one follows
 * @returns the last answer; its `left` is above 0 when a pass took nothing away
 */
export async function removeAll(
  ask: () => Promise<Outcome<RemovedView>>,
  show: (view: RemovedView) => void,
): Promise<Outcome<RemovedView>> {
  for (let last = Number.POSITIVE_INFINITY; ; ) {
    const outcome = await ask();
    if (!outcome.ok) return outcome;
    const { left } = outcome.value;
    if (left === 0 || left >= last) return outcome;
    show(outcome.value);
    last = left;
  }
}
