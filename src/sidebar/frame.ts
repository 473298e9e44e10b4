import { jobBar, type StopWay } from './parts/jobBar';

/** One screen of the sidebar. */
export interface Screen {
  readonly element: HTMLElement;
  /** Gets the focus when the screen replaces another; opening the sidebar takes no focus from the sheet. */
  readonly heading: HTMLElement;
  /** Where Esc leads; `null` on the first screen. */
  readonly back: (() => void) | null;
  /** Called when another screen takes its place. */
  readonly leave: () => void;
}

/** The lasting part of the page: it holds one screen, says what is going on, and locks the inputs meanwhile. */
export interface Frame {
  /** @param focus data-testid of the element to focus instead of the heading */
  show(screen: Screen, focus?: string): void;
  /** The data-testid of the element in focus, to focus its successor after a screen is drawn anew. */
  focused(): string | undefined;
  /** The head of the screen in view, for an error that no button of it caused. */
  head(): Element;
  /**
   * Says that work is going on until it is ended.
   * @param locks whether buttons and fields wait for its end
   * @param stop shows how far the work is and a button that stops it, which can be pressed while all else is locked
   */
  begin(text: string, locks: boolean, stop?: StopWay): Activity;
}

/** Work that is going on. */
export interface Activity {
  /**
   * Says something else from now on.
   * @param share from 0 to 1: moves the bar, if there is one
   */
  tell(text: string, share?: number): void;
  end(): void;
}

interface Work {
  text: string;
  readonly locks: boolean;
  readonly bar: ReturnType<typeof jobBar> | undefined;
}

/**
 * Takes over the page's skeleton (Sidebar.html). `body[data-busy]` tells whether any work is going on.
 * @param job outside the stage, so that its button works while the stage is locked
 */
export function createFrame(stage: HTMLFieldSetElement, status: HTMLElement, job: HTMLElement): Frame {
  const works = new Set<Work>();
  let current: Screen | undefined;

  const say = () => {
    status.textContent = [...works].pop()?.text ?? '';
  };
  const refresh = () => {
    const all = [...works];
    say();
    job.replaceChildren(...all.flatMap(({ bar }) => bar?.elements ?? []));
    stage.disabled = all.some((work) => work.locks);
    document.body.dataset.busy = String(all.length > 0);
  };

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || stage.disabled) return;
    // In a field Esc means "leave this field": going back would throw away what was entered.
    const { activeElement } = document;
    if (isField(activeElement)) activeElement.blur();
    else current?.back?.();
  });

  return {
    show(screen, focus) {
      const isFirst = current === undefined;
      current?.leave();
      current = screen;
      stage.replaceChildren(screen.element);
      window.scrollTo(0, 0);
      const wanted = focus === undefined ? null : stage.querySelector<HTMLElement>(`[data-testid="${focus}"]`);
      if (!isFirst) (wanted ?? screen.heading).focus();
    },
    focused: () => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset.testid : undefined),
    head: () => stage.querySelector('header') ?? stage,
    begin(text, locks, stop) {
      const work: Work = { text, locks, bar: stop && jobBar(stop) };
      const focused = document.activeElement;
      works.add(work);
      refresh();
      return {
        tell(next, share) {
          work.text = next;
          if (share !== undefined) work.bar?.move(share);
          say();
        },
        end() {
          if (!works.delete(work)) return;
          refresh();
          // A disabled element loses the focus: give it back, unless the person or a new screen moved it.
          const isLost = document.activeElement === document.body || document.activeElement === null;
          if (locks && isLost && focused instanceof HTMLElement) focused.focus();
        },
      };
    },
  };
}

/** A box to tick holds nothing that going back would throw away. */
function isField(element: Element | null): element is HTMLElement {
  if (element instanceof HTMLInputElement) return element.type !== 'checkbox';
  return element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}
