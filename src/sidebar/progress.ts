import type { Outcome } from '../contract/api';
import type { ProgressView } from '../core/views';

/** Short works end before it: they cost no further call. */
const FIRST_MS = 1200;
/** Counted from an answer, so that two questions never run at once. */
const NEXT_MS = 1500;

/**
 * Asks again and again how far a work is. An answer that fails is passed over: the work itself says what went wrong.
 * @param ask never rejects
 * @returns ends the asking; an answer under way is dropped then
 */
export function watchProgress(
  ask: () => Promise<Outcome<ProgressView | null>>,
  show: (progress: ProgressView) => void,
): () => void {
  let isOver = false;
  const turn = async () => {
    const outcome = await ask();
    if (isOver) return;
    if (outcome.ok && outcome.value !== null) show(outcome.value);
    timer = setTimeout(turn, NEXT_MS);
  };
  let timer = setTimeout(turn, FIRST_MS);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
