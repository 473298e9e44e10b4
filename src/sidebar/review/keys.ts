import type { ReviewAct } from '../../core/reviewViews';

/** What a key asks for while a visit is looked at. */
export type ReviewWish =
  | { readonly kind: 'act'; readonly act: ReviewAct }
  | { readonly kind: 'go'; readonly step: 1 | -1 };

/** What a key asks for while a decision is confirmed. */
export type ConfirmWish =
  | { readonly kind: 'reason'; readonly index: number }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'away' };

/** Letters of the acts: those of an appeal stand where the decisions of the same sense stand. */
export const ACT_LETTERS: Readonly<Record<ReviewAct, string>> = {
  accepted: 'A',
  returned: 'R',
  rejected: 'X',
  excluded: 'E',
  appealed: 'P',
  granted_accepted: 'A',
  granted_excluded: 'E',
  appeal_denied: 'X',
};

const STEPS: Readonly<Record<string, 1 | -1>> = { KeyJ: 1, ArrowRight: 1, KeyK: -1, ArrowLeft: -1 };

/**
 * What a key asks for; `undefined` when nothing. Letters go by the place of the key, which is the same whatever alphabet the
 * keyboard types.
 * @param code place of the key, such as `KeyA`
 * @param acts what may be done to the visit in view
 */
export function wishOfKey(code: string, acts: readonly ReviewAct[]): ReviewWish | undefined {
  const step = STEPS[code];
  if (step !== undefined) return { kind: 'go', step };
  const act = acts.find((one) => code === `Key${ACT_LETTERS[one]}`);
  return act && { kind: 'act', act };
}

/** A key press as far as it matters here. */
interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What a key asks for while a decision is confirmed. Digits choose a reason, except where they are typed into a text.
 * @param target what has the focus: a text, a button, which Enter presses by itself, or anything else
 */
export function confirmWishOf(
  { key, code, ctrlKey, metaKey }: Press,
  target: 'text' | 'button' | 'other',
): ConfirmWish | undefined {
  if (key === 'Escape') return { kind: 'away' };
  if (key === 'Enter') return ctrlKey || metaKey || target === 'other' ? { kind: 'confirm' } : undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  const isTyped = target === 'text' || ctrlKey || metaKey;
  return digit === undefined || isTyped ? undefined : { kind: 'reason', index: Number(digit) - 1 };
}
