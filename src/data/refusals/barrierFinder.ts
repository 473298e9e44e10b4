import { LANGS, type Lang } from '../../core/lang';
import { looks } from '../channels/alikeNames';

/** A barrier by everything it is called. */
export interface NamedBarrier {
  readonly code: string;
  /** Empty where it has no name in a language. */
  readonly names: Readonly<Record<Lang, string>>;
  /** Reasons of the CRM that mean it. */
  readonly reasons: readonly string[];
}

/** The reasons that a cell of the sheet of barriers names. */
export function reasonsIn(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((reason) => reason.trim())
    .filter((reason) => reason !== '');
}

/** How a barrier is called in a language, else in the first one that has a name, else by its code. */
export function barrierName({ code, names }: NamedBarrier, lang: Lang): string {
  return [lang, ...LANGS].map((one) => names[one]).find((name) => name !== '') ?? code;
}

/**
 * Finds barriers by name in any language, by a reason of the CRM or by code. Case, spaces, signs, ё and letters that look alike in
 * both scripts do not tell names apart; of two barriers called the same it is the first.
 */
export function barrierFinder(barriers: readonly NamedBarrier[]): (text: string) => NamedBarrier | undefined {
  const byLooks = new Map<string, NamedBarrier>();
  const note = (text: string, barrier: NamedBarrier): void => {
    const key = looks(text);
    if (key !== '' && !byLooks.has(key)) byLooks.set(key, barrier);
  };
  // A name says more than a reason somebody listed beside another barrier, and both more than a code.
  for (const barrier of barriers) for (const lang of LANGS) note(barrier.names[lang], barrier);
  for (const barrier of barriers) for (const reason of barrier.reasons) note(reason, barrier);
  for (const barrier of barriers) note(barrier.code, barrier);
  return (text) => byLooks.get(looks(text));
}

/** Reasons of the CRM that stand beside two barriers: they count for the first one. */
export function sharedReasons(
  barriers: readonly NamedBarrier[],
): readonly { readonly reason: string; readonly of: NamedBarrier; readonly first: NamedBarrier }[] {
  const find = barrierFinder(barriers);
  return barriers.flatMap((of) =>
    of.reasons.flatMap((reason) => {
      const first = find(reason);
      return first === undefined || first === of ? [] : [{ reason, of, first }];
    }),
  );
}
