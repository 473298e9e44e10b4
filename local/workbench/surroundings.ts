import type { AppsScript, Bundle, Extras } from '../apps-script/appsScript';
import { createAppsScript } from '../apps-script/createAppsScript';
import { Zone } from '../apps-script/file/zone';
import type { Arrival } from './formsProtocol';
import type { AroundView, Happening } from './protocol';
import { BadRequest } from './readRequest';

/** What google.script.run costs at Google's pace besides the execution: the way there and back. */
export const ROUND_TRIP_MS = 1500;

const HOUR_MS = 3_600_000;
/** The clock moves at most so far at once: every hour of it runs what is to run hourly. */
const MOST_HOURS = 31 * 24;
/** A call of the client waits at most so long beside a sleeping execution. */
const GLANCE_MS = 10;

/**
 * What happens around an open file: calls of the client come in beside a running execution, people come and go, and time
 * passes. Executions beside each other take turns here, each between two remote calls of the other.
 */
export class Surroundings {
  #view: Omit<AroundView, 'wall' | 'isMoved'> = { person: 'owner', isPaced: false, isCopy: false, arrival: 'once' };
  #ahead = 0;
  #answerWaiting: () => void = () => undefined;
  readonly #nobody = new Int32Array(new SharedArrayBuffer(4));

  /** With these a file must be opened for anything to happen to it. */
  readonly extras: Extras & { readonly now: () => number } = {
    now: () => Date.now() + this.#ahead,
    passTime: (milliseconds) => {
      const end = performance.now() + (this.#view.isPaced ? milliseconds : 0);
      for (;;) {
        this.#answerWaiting();
        const left = end - performance.now();
        if (left <= 0) return this.#view.isPaced;
        Atomics.wait(this.#nobody, 0, 0, Math.min(left, GLANCE_MS));
      }
    },
  };

  /** @param bundle of the add-on, which a copy of the file has too */
  constructor(private readonly bundle: Bundle) {}

  /** How things stand. @param zone of the file */
  view(zone: string): AroundView {
    const wall = new Date(new Zone(zone).wall(this.extras.now())).toISOString().slice(0, 16);
    return { ...this.#view, wall, isMoved: this.#ahead > 0 };
  }

  /** Whether calls take their time as on Google. */
  get isPaced(): boolean {
    return this.#view.isPaced;
  }

  /** Milliseconds that the script's clock was moved on by. */
  get ahead(): number {
    return this.#ahead;
  }

  /** Sets the clock of a file that was kept to where it was; nothing runs. */
  catchUp(ahead: number): void {
    this.#ahead = ahead;
  }

  /** Who acts now. */
  get person(): AroundView['person'] {
    return this.#view.person;
  }

  /** Chooses how the event of the next submit arrives. */
  arrive(arrival: Arrival): void {
    this.#view = { ...this.#view, arrival };
  }

  /** How the event of this submit arrives; the next one comes once again. */
  takeArrival(): Arrival {
    const { arrival } = this.#view;
    this.arrive('once');
    return arrival;
  }

  /** Moves the clock on; what runs hourly runs in each hour of it. @throws BadRequest for the past or more than a month */
  passTime(by: { readonly hours: number } | { readonly day: string }, script: AppsScript): void {
    const milliseconds = 'hours' in by ? by.hours * HOUR_MS : this.#until(by.day, script.zone);
    if (!(milliseconds > 0 && milliseconds <= MOST_HOURS * HOUR_MS)) {
      throw new BadRequest(`The clock moves on by at most ${MOST_HOURS / 24} days`);
    }
    const end = this.#ahead + milliseconds;
    while (this.#ahead + HOUR_MS <= end) {
      this.#ahead += HOUR_MS;
      script.fireHourly();
    }
    this.#ahead = end;
  }

  #until(day: string, zone: string): number {
    const start = Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(start) ? start : new Zone(zone).instant(start) - this.extras.now();
  }

  /** @param answerWaiting answers the calls of the client that have come meanwhile */
  listen(answerWaiting: () => void): void {
    this.#answerWaiting = answerWaiting;
  }

  /** Lets something happen to the file. @returns the file to go on with: the same, or its copy */
  happen(what: Happening, script: AppsScript): AppsScript {
    switch (what) {
      case 'copy': {
        const copy = createAppsScript({ bundle: this.bundle, state: script.control.copyFile() }, this.extras);
        copy.open();
        this.#view = { ...this.#view, person: 'owner', isCopy: true };
        return copy;
      }
      case 'pace':
        this.#view = { ...this.#view, isPaced: !this.#view.isPaced };
        return script;
      default:
        script.control.actAs(what);
        script.control.setEditor(what !== 'viewer');
        this.#view = { ...this.#view, person: what };
        return script;
    }
  }
}
