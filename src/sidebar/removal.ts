import type { Outcome } from '../contract/api';
import type { RemovedView } from '../core/views';

/**
 * Removes step by step until nothing is left.
 * @param ask removes some; never rejects
 * @param show told how much is left after each step
 * @returns what went, in words, each line once; `left` above 0 when a step took nothing away
 */
export async function removeAll(
  ask: () => Promise<Outcome<RemovedView>>,
  show: (left: number) => void,
): Promise<Outcome<RemovedView>> {
  const lines = new Set<string>();
  for (let last = Number.POSITIVE_INFINITY; ; ) {
    const outcome = await ask();
    if (!outcome.ok) return outcome;
    const { left } = outcome.value;
    for (const line of outcome.value.lines) lines.add(line);
    if (left === 0 || left >= last) return { ok: true, value: { left, lines: [...lines] } };
    show(left);
    last = left;
  }
}
