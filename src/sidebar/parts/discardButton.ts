import type { Say } from '../desk';
import { type SureLook, sureButton } from './sureButton';

/**
 * The button that takes back what an unfinished work has written. It cannot be undone, so the first press only asks.
 * @param act called by the second press
 */
export function discardButton(look: SureLook, say: Say, act: () => void): HTMLElement {
  return sureButton(look, { question: say('discard_sure'), yes: say('discard_yes'), no: say('discard_no') }, act);
}
