import { MOST_TEXT } from '../../core/cell';
import { roundMoney } from '../../data/money';
import type { TouchPath } from '../../facts/touchPaths';
import type { PathsParams } from './params';
import type { ReadTouches } from './touches';

/** Stands between the touches of a path. */
const STEP = ' > ';

/** Paths of all customers, those that came to the same put together. */
export interface Chains {
  /** Most conversions first. */
  readonly paths: readonly TouchPath[];
  readonly customers: number;
  /** Paths with and without a conversion. */
  readonly conversions: number;
  readonly others: number;
  /** Paths by how many touches they have: with and without a conversion. */
  readonly lengths: ReadonlyMap<number, { readonly conversions: number; readonly others: number }>;
  /** Touches on paths with a conversion. */
  readonly touches: number;
  /** Paths without a conversion whose last touch is not older than the window: they may still convert. */
  readonly open: number;
  /** Rows of conversions that have no touch in the window before them. */
  readonly unlinked: readonly number[];
  /** Paths whose oldest touches are left away, since a cell holds no more. */
  readonly cut: number;
}

interface Grown {
  readonly codes: readonly number[];
  conversions: number;
  value: number | null;
  others: number;
}

/** Touches of a channel in a row as one. */
const collapsed = (codes: readonly number[]): readonly number[] => codes.filter((code, i) => code !== codes[i - 1]);

/** Puts paths together as they end. */
class PathSums {
  readonly grown = new Map<string, Grown>();
  readonly lengths = new Map<number, { conversions: number; others: number }>();
  conversions = 0;
  others = 0;
  touches = 0;

  constructor(private readonly isCollapsed: boolean) {}

  /** Takes a path in. @param value amount of its conversion, NaN where none is known; `null` where it did not convert */
  add(walked: readonly number[], value: number | null): void {
    if (walked.length === 0) return;
    const codes = this.isCollapsed ? collapsed(walked) : walked;
    const key = codes.join(' ');
    const grown = this.grown.get(key) ?? { codes: [...codes], conversions: 0, value: null, others: 0 };
    const length = this.lengths.get(codes.length) ?? { conversions: 0, others: 0 };
    if (value === null) {
      grown.others += 1;
      length.others += 1;
      this.others += 1;
    } else {
      grown.conversions += 1;
      length.conversions += 1;
      this.conversions += 1;
      this.touches += codes.length;
      if (!Number.isNaN(value)) grown.value = (grown.value ?? 0) + value;
    }
    this.grown.set(key, grown);
    this.lengths.set(codes.length, length);
  }
}

/** A path as a cell holds it, without its oldest touches where it would be too long. */
function pathText(
  codes: readonly number[],
  names: readonly string[],
): { readonly text: string; readonly isCut: boolean } {
  const steps = codes.map((code) => names[code] ?? '');
  let length = -STEP.length;
  let first = steps.length;
  while (first > 0 && length + STEP.length + (steps[first - 1] ?? '').length <= MOST_TEXT) {
    first -= 1;
    length += STEP.length + (steps[first] ?? '').length;
  }
  return { text: steps.slice(first).join(STEP), isCut: first > 0 };
}

/** Places of the touches by customer, time and row. */
function inOrder({ n, customer, moment }: ReadTouches['touches']): Int32Array {
  const by = (values: Int32Array | Float64Array, a: number, b: number): number => (values[a] ?? 0) - (values[b] ?? 0);
  return Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => by(customer, a, b) || by(moment, a, b) || a - b);
}

/** The touches of one customer on the way to the next conversion. */
class Walk {
  private codes: number[] = [];
  private times: number[] = [];

  constructor(
    private readonly sums: PathSums,
    private readonly window: number,
  ) {}

  /** The last touch that is not on a finished path. */
  get last(): number | undefined {
    return this.times[this.times.length - 1];
  }

  /** A gap longer than the window ends the path. */
  reach(moment: number): void {
    if (this.last !== undefined && moment - this.last > this.window) this.end();
  }

  touch(code: number, moment: number): void {
    this.codes.push(code);
    this.times.push(moment);
  }

  /** A conversion ends the path; touches older than the window are one without. @returns whether it had a touch */
  convert(moment: number, value: number): boolean {
    const first = this.times.findIndex((time) => moment - time <= this.window);
    const from = first < 0 ? this.times.length : first;
    this.sums.add(this.codes.slice(0, from), null);
    this.sums.add(this.codes.slice(from), value);
    const hadTouch = from < this.codes.length;
    this.clear();
    return hadTouch;
  }

  end(): void {
    this.sums.add(this.codes, null);
    this.clear();
  }

  /** All touches as one path with a conversion, where nothing says who converted. */
  present(): void {
    this.sums.add(this.codes, Number.NaN);
    this.clear();
  }

  private clear(): void {
    this.codes = [];
    this.times = [];
  }
}

/** Ends the path of a customer. @returns whether it may still convert */
function finish(walk: Walk, by: ReadTouches['by'], newest: number, window: number): boolean {
  const { last } = walk;
  if (by === 'nothing') walk.present();
  else walk.end();
  return by !== 'nothing' && last !== undefined && newest - last <= window;
}

/**
 * Puts touches into paths (methods.md §7.5): touches of a customer in order of time, those at one time in order of the rows; a
 * conversion ends a path, its own touch being the last. What is left is a path without a conversion. Where nothing says who
 * converted, all touches of a customer are one path with one conversion, whatever the window.
 */
export function chainsOf({ touches, channels, by }: ReadTouches, { window, isCollapsed }: PathsParams): Chains {
  const sums = new PathSums(isCollapsed);
  const walk = new Walk(sums, window);
  const order = inOrder(touches);
  const newest = touches.moment.subarray(0, touches.n).reduce((most, moment) => Math.max(most, moment), 0);
  const unlinked: number[] = [];
  let customers = 0;
  let open = 0;
  let before = -1;
  for (const i of order) {
    const [who = 0, moment = 0, code = -1] = [touches.customer[i], touches.moment[i], touches.channel[i]];
    if (who !== before) {
      if (customers > 0 && finish(walk, by, newest, window)) open += 1;
      customers += 1;
      before = who;
    } else if (by !== 'nothing') walk.reach(moment);
    if (code >= 0) walk.touch(code, moment);
    if (by === 'nothing' || touches.converted[i] !== 1) continue;
    if (!walk.convert(moment, touches.value[i] ?? Number.NaN)) unlinked.push(touches.row[i] ?? 0);
  }
  if (customers > 0 && finish(walk, by, newest, window)) open += 1;
  const { conversions, others, lengths, touches: walked } = sums;
  return { ...pathsOf(sums, channels), customers, conversions, others, lengths, touches: walked, open, unlinked };
}

function pathsOf({ grown }: PathSums, channels: readonly string[]): Pick<Chains, 'paths' | 'cut'> {
  let cut = 0;
  const sorted = [...grown.values()].sort((a, b) => b.conversions - a.conversions || b.others - a.others);
  const paths = sorted.map(({ codes, conversions, value, others }): TouchPath => {
    const { text, isCut } = pathText(codes, channels);
    if (isCut) cut += 1;
    return { path: text, conversions, value: value === null ? null : roundMoney(value), non_conversions: others };
  });
  return { paths, cut };
}
