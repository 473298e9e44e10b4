/** Signs of a shared piece by which two texts are put beside each other at all. */
const PIECE = 7;
/** Pieces of a text under which it is looked for: its rarest ones. */
const KEYS = 5;
/** A piece of more texts than this is everybody's. */
const COMMON = 24;
/** Texts a text is compared with. */
const MOST_COMPARED = 6;
/** Two texts are the same in other words from this share of shared threes on. */
const SAME = 0.6;
/** A text that stands nearly whole inside a longer one was copied and added to. */
const INSIDE = 0.85;
const SLOTS = 1 << 22;

/** Threes of signs of a text. */
function threesOf(text: string): ReadonlySet<number> {
  const threes = new Set<number>();
  for (let i = 0; i + 3 <= text.length; i++) {
    const code = (text.charCodeAt(i) * 4096 + text.charCodeAt(i + 1)) * 4096 + text.charCodeAt(i + 2);
    threes.add(code);
  }
  return threes;
}

/** Whether two sets of threes are of the same text. */
function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return false;
  let shared = 0;
  for (const three of short) if (long.has(three)) shared += 1;
  return shared / (a.size + b.size - shared) >= SAME || shared / short.size >= INSIDE;
}

function hashesOf(text: string): readonly number[] {
  const hashes: number[] = [];
  for (let i = 0; i + PIECE <= text.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + PIECE; j++) hash = Math.imul(hash ^ text.charCodeAt(j), 0x01000193);
    hashes.push((hash ^ (hash >>> 15)) & (SLOTS - 1));
  }
  return hashes;
}

/**
 * For each text the first one before it that says the same: by shared threes of signs at least 60 %, or nearly the whole of the
 * shorter one. Texts that share no rare piece of seven signs are not compared, so that a hundred thousand take a second.
 * @param texts in plain letters, each only once
 * @returns the place of the earlier one, -1 where there is none
 */
export function earlierAlike(texts: readonly string[]): readonly number[] {
  const counts = new Uint8Array(SLOTS);
  for (const text of texts) for (const hash of hashesOf(text)) counts[hash] = Math.min(255, (counts[hash] ?? 0) + 1);
  const places = new Map<number, number[]>();
  const threes = new Map<number, ReadonlySet<number>>();
  const threesAt = (at: number): ReadonlySet<number> => {
    const known = threes.get(at) ?? threesOf(texts[at] ?? '');
    threes.set(at, known);
    return known;
  };
  return texts.map((text, at) => {
    const keys = [...new Set(hashesOf(text))].filter((hash) => {
      const count = counts[hash] ?? 0;
      return count > 1 && count <= COMMON;
    });
    if (keys.length > KEYS) keys.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
    const shared = new Map<number, number>();
    for (const key of keys.slice(0, KEYS)) {
      const others = places.get(key);
      if (others === undefined) places.set(key, [at]);
      else {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        others.push(at);
      }
    }
    const near = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COMPARED);
    const found = near.filter(([other]) => isSame(threesAt(at), threesAt(other))).map(([other]) => other);
    return found.length === 0 ? -1 : Math.min(...found);
  });
}
