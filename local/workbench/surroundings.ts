import type { AppsScript, Bundle, Extras } from '../apps-script/appsScript';
import { createAppsScript } from '../apps-script/createAppsScript';
import type { AroundView, Happening } from './protocol';

/** What google.script.run costs at Google's pace besides the execution: the way there and back. */
export const ROUND_TRIP_MS = 1500;

const HOUR_MS = 3_600_000;
/** A call of the client waits at most so long beside a sleeping execution. */
const GLANCE_MS = 10;

/**
 * What happens around an open file: calls of the client come in beside a running execution, people come and go, and time
 * passes. Executions beside each other take turns here, each between two remote calls of the other.
 */
export class Surroundings {
  #view: AroundView = { person: 'owner', isPaced: false, isCopy: false };
  #hours = 0;
  #answerWaiting: () => void = () => undefined;
  readonly #nobody = new Int32Array(new SharedArrayBuffer(4));

  /** With these a file must be opened for anything to happen to it. */
  readonly extras: Extras & { now?: () => number } = {
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

  get view(): AroundView {
    return this.#view;
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
      case 'hour':
        this.#hours += 1;
        this.extras.now = () => Date.now() + this.#hours * HOUR_MS;
        script.fireHourly();
        return script;
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
