import type { AuthMode } from '../service/permissions';

/** docs guides/quotas-and-limits.md */
const MOST_MS = 360_000;
/** Custom functions and simple triggers: docs guides/sheets/custom-functions.md, guides/triggers/simple-triggers.md. */
const MOST_MS_OF_SHORT_ONES = 30_000;
/** Assumed price of a call that goes to Google and back; measured nowhere, in the range people report. */
const REMOTE_CALL_MS = 120;
/** Assumed price of each cell such a call carries. */
const CELL_MS = 0.01;

/**
 * How long an execution has left, counted by the clock plus a price for each remote call. Once it is over nothing of it
 * reaches the file or the console any more: its own catch and finally may still run here, but like on Google to no effect.
 */
export class Lifetime {
  /** The price of the remote calls so far in milliseconds as far as it did not really pass, and what was slept. */
  price = 0;
  /** Milliseconds slept, by which the script's clock is ahead of the one it was given. */
  slept = 0;
  private cutOff = false;
  private readonly started: number;

  /**
   * @param clock milliseconds since any moment
   * @param onFirstSleep called before time passes for the first time
   * @param passTime whether a price has passed on the clock
   */
  constructor(
    private readonly mode: AuthMode,
    private readonly clock: () => number,
    private readonly onFirstSleep: () => void = () => undefined,
    private readonly passTime: (milliseconds: number) => boolean = () => false,
  ) {
    this.started = clock();
  }

  /** Counts a remote call. */
  payCall(): void {
    this.pay(REMOTE_CALL_MS);
  }

  /** Counts what a remote call carried. */
  payCells(cells: number): void {
    this.pay(CELL_MS * cells);
  }

  /** Lets time pass. */
  sleep(milliseconds: number): void {
    if (this.slept === 0) this.onFirstSleep();
    this.slept += milliseconds;
    this.price += milliseconds;
  }

  private pay(milliseconds: number): void {
    if (!this.passTime(milliseconds)) this.price += milliseconds;
  }

  /** Ends it before its time. */
  cut(): void {
    this.cutOff = true;
  }

  /** What the user reads once it is over, `undefined` before; the second wording is reported (benlcollins/apps_script#1). */
  over(): string | undefined {
    const most = this.mode === 'FULL' || this.mode === 'TRIGGER' ? MOST_MS : MOST_MS_OF_SHORT_ONES;
    this.cutOff ||= this.price + this.clock() - this.started > most;
    if (!this.cutOff) return undefined;
    return this.mode === 'CUSTOM_FUNCTION'
      ? 'Exceeded maximum execution time (line 0).'
      : 'Exceeded maximum execution time';
  }
}
