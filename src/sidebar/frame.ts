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
  /**
   * Says that work is going on until the returned function is called.
   * @param locks whether buttons and fields wait for its end
   */
  begin(text: string, locks: boolean): () => void;
}

interface Work {
  readonly text: string;
  readonly locks: boolean;
}

/** Takes over the page's skeleton (Sidebar.html). `body[data-busy]` tells whether any work is going on. */
export function createFrame(stage: HTMLFieldSetElement, status: HTMLElement): Frame {
  const works = new Set<Work>();
  let current: Screen | undefined;

  const refresh = () => {
    const all = [...works];
    stage.disabled = all.some((work) => work.locks);
    status.textContent = all[all.length - 1]?.text ?? '';
    document.body.dataset.busy = String(all.length > 0);
  };

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || stage.disabled) return;
    // In a field Esc means "leave this field": going back would throw away what was entered.
    const { activeElement } = document;
    const isField = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLSelectElement;
    if (isField) activeElement.blur();
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
    begin(text, locks) {
      const work = { text, locks };
      const focused = document.activeElement;
      works.add(work);
      refresh();
      return () => {
        if (!works.delete(work)) return;
        refresh();
        // A disabled element loses the focus: give it back, unless the person or a new screen moved it.
        const isLost = document.activeElement === document.body || document.activeElement === null;
        if (locks && isLost && focused instanceof HTMLElement) focused.focus();
      };
    },
  };
}
