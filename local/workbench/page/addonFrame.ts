import type { RunOutcome } from '../protocol';
import type { Context } from './context';
import { el } from './dom';
import { type FrameAnswer, readFrameMessage } from './frameMessages';

/** Carries a call of google.script.run to the server; never rejects. */
export type Run = (name: string, args: readonly unknown[]) => Promise<RunOutcome>;

/** Where a frame stands and what it may ask of its place. */
interface Place {
  /** Of the document on the server, also the hook for browser tests. */
  readonly name: 'sidebar' | 'dialog';
  readonly holder: HTMLElement;
  /** `google.script.host.close()` */
  close(): void;
  /** Esc was pressed in the frame and the add-on did nothing with it. */
  escape(): void;
}

/** Opens a form of Google's address here, and other addresses as they are. */
function openLink(address: string): void {
  const { hostname, pathname, search } = new URL(address);
  const isForm = hostname === 'docs.google.com' && pathname.startsWith('/forms/d/e/');
  window.open(isForm ? pathname + search : address, '_blank', 'noopener');
}

/** A document of the add-on: a frame without an origin, a network or a way to the page but messages; it may save files and print. */
export class AddonFrame {
  #frame: HTMLIFrameElement | undefined;
  #stamp: number | undefined;

  constructor(
    private readonly context: Context,
    run: Run,
    private readonly place: Place,
  ) {
    window.addEventListener('message', (event) => {
      const source = this.#frame?.contentWindow;
      if (!source || event.source !== source) return;
      const message = readFrameMessage(event.data);
      if (message?.type === 'close') return place.close();
      if (message?.type === 'escape') return place.escape();
      if (message?.type === 'open') return openLink(message.address);
      if (message?.type !== 'run') return;
      void run(message.name, message.args).then((outcome) => {
        const answer: FrameAnswer = { type: 'answer', id: message.id, outcome };
        source.postMessage(answer, '*');
      });
    });
  }

  /** Shows a document. @returns whether it is another one than before */
  show({ title, stamp }: { readonly title: string; readonly stamp: number }): boolean {
    if (stamp === this.#stamp) return false;
    this.#stamp = stamp;
    this.remove();
    const { name, holder } = this.place;
    const src = `/${name}?stamp=${stamp}`;
    const made = el('iframe', {
      sandbox: 'allow-scripts allow-downloads allow-modals',
      src,
      title,
      'data-testid': name,
    });
    this.#frame = made;
    void this.context.activity.track(
      new Promise<void>((resolve) => made.addEventListener('load', () => resolve(), { once: true })),
    );
    holder.append(made);
    return true;
  }

  /** Takes the document away. */
  remove(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }

  /** Gives it the keyboard. */
  focus(): void {
    this.#frame?.focus();
  }
}
