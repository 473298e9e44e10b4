import { button, el } from '../../client/element';

/** A button that asks a work to stop. */
export interface StopWay {
  readonly label: string;
  /** Name of the bar for screen readers. */
  readonly progress: string;
  /** Resolves to whether the work heard it: else the button, which goes at once, comes back. */
  readonly press: () => Promise<boolean>;
}

/** How far a long work is, and the button that stops it. */
interface JobBar {
  readonly elements: readonly HTMLElement[];
  /** @param share from 0 to 1 */
  move(share: number): void;
}

/** Draws the bar; until `move` is called it only tells that something goes on. */
export function jobBar(stop: StopWay): JobBar {
  const bar = el('progress', { max: 1, 'aria-label': stop.progress, 'data-testid': 'progress' });
  const press = async () => {
    halt.hidden = true;
    halt.hidden = await stop.press();
  };
  const halt = button({ class: 'stop', 'data-testid': 'stop' }, press, stop.label);
  return {
    elements: [bar, halt],
    move(share) {
      bar.value = share;
    },
  };
}
