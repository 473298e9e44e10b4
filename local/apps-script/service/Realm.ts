import { runInContext } from 'node:vm';
import type { Stored } from '../file/stored';

interface Made {
  date(ms: number): object;
  list(items: readonly unknown[]): unknown;
  grid(rows: readonly (readonly unknown[])[]): unknown;
  parse(json: string): unknown;
  error(message: string): unknown;
}

const MAKERS = `({
  date: (ms) => new Date(ms),
  list: (items) => Array.prototype.slice.call(items),
  grid: (rows) => { const out = []; for (let i = 0; i < rows.length; i++) out.push(Array.prototype.slice.call(rows[i])); return out; },
  parse: (json) => JSON.parse(json),
  error: (message) => { const error = new Error(message); error.name = 'Exception'; return error; },
})`;

/** A clock held still or set: only what a script can see of time is replaced. */
const CLOCK = `(now) => {
  const Original = Date;
  Date = new Proxy(Original, {
    construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self),
    apply: () => new Original(now()).toString(),
    get: (target, key) => (key === 'now' ? () => now() : Reflect.get(target, key)),
  });
}`;

/**
 * The world a script runs in: arrays, dates and errors handed to it are made by its own constructors, so that
 * `instanceof` holds there as it does on Google.
 */
export class Realm {
  private readonly made: Made;

  /**
   * @param context a vm context
   * @param now the script's clock; the host's when missing
   */
  constructor(
    private readonly context: object,
    now: (() => number) | undefined,
  ) {
    this.made = runInContext(MAKERS, context);
    if (now) this.useClock(now);
  }

  /** Gives the script another clock than the host's; dates it has made stay. */
  useClock(now: () => number): void {
    runInContext(CLOCK, this.context)(now);
  }

  /** A Date. */
  date(ms: number): object {
    return this.made.date(ms);
  }

  /** An array of the given items. */
  list(items: readonly unknown[]): unknown {
    return this.made.list(items);
  }

  /** A 2-D array. */
  grid(rows: readonly (readonly unknown[])[]): unknown {
    return this.made.grid(rows);
  }

  /** A plain copy of what the JSON describes. */
  parse(json: string): unknown {
    return this.made.parse(json);
  }

  /** An error of a service. */
  error(message: string): unknown {
    return this.made.error(message);
  }
}

/** Rows of cells on their way to the bundle; dates still are wall clocks. */
export class Grid {
  constructor(readonly rows: readonly (readonly Stored[])[]) {}
}
