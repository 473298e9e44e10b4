/** Cyrillic letters that look like Latin ones, and those. */
const CYRILLIC = 'авекмнорстухіѕ';
const LATIN = 'abekmhopctyxis';

/** A name by its looks: letters of both scripts alike, in either case, without spaces and signs. */
export function looks(name: string): string {
  const letters = [...name.toLowerCase().replace(/ё/g, 'е')].map((letter) => {
    const at = CYRILLIC.indexOf(letter);
    return at < 0 ? letter : LATIN.charAt(at);
  });
  return letters.join('').replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Names that look alike and are not the same: a Cyrillic letter in place of a Latin one, a hyphen or a space more.
 * @param names different ones
 * @returns pairs, the earlier name first
 */
export function alikeNames(names: readonly string[]): readonly (readonly [string, string])[] {
  const first = new Map<string, string>();
  return names.flatMap((name): (readonly [string, string])[] => {
    const key = looks(name);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, name);
    return earlier === undefined || key === '' ? [] : [[earlier, name]];
  });
}
