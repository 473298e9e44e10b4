import { cellAddress, parseA1 } from '../a1';
import type { Context } from './context';
import { el } from './dom';

/** The cell's address and content above the grid; both may be typed. */
export interface FormulaBar {
  readonly element: HTMLElement;
  /** Shows a cell: its address at once, its content as soon as it is known. */
  show(row: number, column: number, content: Promise<string>): void;
}

/** What the bar asks for. */
export interface FormulaActions {
  /** Jumps to a 0-based cell, on another sheet when one is named. */
  jump(row: number, column: number, sheet: string | undefined): void;
  /** Types into the shown cell and moves down. */
  type(text: string): void;
  /** Gives the keyboard back to the grid. */
  leave(): void;
}

/** Makes the bar. */
export function createFormulaBar(context: Context, actions: FormulaActions): FormulaBar {
  const { texts } = context;
  const address = el('input', { class: 'address', 'aria-label': texts.address, 'data-testid': 'address', spellcheck: 'false', autocomplete: 'off' });
  const formula = el('input', { class: 'formula', 'aria-label': texts.formula, 'data-testid': 'formula', spellcheck: 'false', autocomplete: 'off' });
  let shown = { address: '', content: '' };
  let asked = 0;

  address.addEventListener('focus', () => address.select());
  address.addEventListener('blur', () => {
    address.value = shown.address;
  });
  address.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return actions.leave();
    if (event.key !== 'Enter') return;
    const parsed = parseA1(address.value);
    if (!parsed) return context.report(texts.noAddress(address.value));
    actions.jump(parsed.area.row, parsed.area.column, parsed.sheet);
  });
  formula.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      shown = { ...shown, content: formula.value };
      actions.type(formula.value);
    } else if (event.key === 'Escape') {
      formula.value = shown.content;
      actions.leave();
    }
  });

  return {
    element: el('div', { class: 'formula-bar' }, address, el('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'), formula),
    show(row, column, content) {
      asked += 1;
      const ask = asked;
      const at = cellAddress(row, column);
      const isSameCell = at === shown.address;
      const isTyping = isSameCell && document.activeElement === formula && formula.value !== shown.content;
      shown = { address: at, content: isSameCell ? shown.content : '' };
      address.value = at;
      void content.then((text) => {
        if (ask !== asked) return;
        shown = { address: at, content: text };
        if (!isTyping) formula.value = text;
      });
    },
  };
}
