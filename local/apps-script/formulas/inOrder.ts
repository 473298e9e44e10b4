/** What is to be worked out, in an order in which nothing comes before what it takes. */
interface Order<T> {
  readonly ordered: readonly T[];
  /** Those of them that wait for themselves. */
  readonly circular: ReadonlySet<T>;
}

/**
 * Puts things and all that follows from them in order.
 * @param followers what takes the result of a thing
 */
export function inOrder<T>(start: Iterable<T>, followers: (thing: T) => Iterable<T>): Order<T> {
  const next = reachable(start, followers);
  const ordered: T[] = [];
  const waits = countIncoming(next, next.keys());
  release(next, waits, ordered);
  const left = new Set([...waits.keys()].filter((thing) => (waits.get(thing) ?? 0) > 0));
  const circular = withoutEnds(left, next);
  ordered.push(...circular);
  const downstream = [...left].filter((thing) => !circular.has(thing));
  release(next, countIncoming(next, downstream, new Set(downstream)), ordered);
  return { ordered, circular };
}

function reachable<T>(start: Iterable<T>, followers: (thing: T) => Iterable<T>): Map<T, ReadonlySet<T>> {
  const next = new Map<T, ReadonlySet<T>>();
  const open = [...start];
  for (let thing = open.pop(); thing !== undefined; thing = open.pop()) {
    if (next.has(thing)) continue;
    const own = new Set(followers(thing));
    next.set(thing, own);
    open.push(...own);
  }
  return next;
}

/** How many of the given things each waits for. */
function countIncoming<T>(
  next: ReadonlyMap<T, ReadonlySet<T>>,
  things: Iterable<T>,
  only?: ReadonlySet<T>,
): Map<T, number> {
  const waits = new Map<T, number>();
  const all = [...things];
  for (const thing of all) waits.set(thing, 0);
  for (const thing of all) {
    for (const follower of next.get(thing) ?? []) {
      if (!only || only.has(follower)) waits.set(follower, (waits.get(follower) ?? 0) + 1);
    }
  }
  return waits;
}

/** Appends what waits for nothing, then what waited only for that, and so on. */
function release<T>(next: ReadonlyMap<T, ReadonlySet<T>>, waits: Map<T, number>, ordered: T[]): void {
  const ready = [...waits].filter(([, count]) => count === 0).map(([thing]) => thing);
  for (let at = 0; at < ready.length; at += 1) {
    const thing = ready[at];
    if (thing === undefined) continue;
    ordered.push(thing);
    for (const follower of next.get(thing) ?? []) {
      const count = waits.get(follower);
      if (count === undefined) continue;
      waits.set(follower, count - 1);
      if (count === 1) ready.push(follower);
    }
  }
}

/** Takes away what only follows from a circle: again and again what none of the rest follows from. */
function withoutEnds<T>(left: ReadonlySet<T>, next: ReadonlyMap<T, ReadonlySet<T>>): ReadonlySet<T> {
  const rest = new Set(left);
  const before = new Map<T, T[]>();
  const going = new Map<T, number>();
  for (const thing of left) {
    const own = [...(next.get(thing) ?? [])].filter((follower) => left.has(follower));
    going.set(thing, own.length);
    for (const follower of own) {
      const known = before.get(follower);
      if (known) known.push(thing);
      else before.set(follower, [thing]);
    }
  }
  const ends = [...left].filter((thing) => going.get(thing) === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    rest.delete(end);
    for (const thing of before.get(end) ?? []) {
      const count = (going.get(thing) ?? 0) - 1;
      going.set(thing, count);
      if (count === 0) ends.push(thing);
    }
  }
  return rest;
}
