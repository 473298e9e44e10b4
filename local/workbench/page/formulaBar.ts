import { cellAddress } from '../a1';
import type { Context } from './context';
import { el } from './dom';

/** What the bar asks for. */
export interface FormulaActions {
  /** What was typed as the cell's address. */
  go(typed: string): void;
  /** Types into the shown cell and moves down. */
  type(text: string): void;
  /** Gives the keyboard back to the grid. */
  leave(): void;
}

/** The cell's address and content above the grid; both may be typed. */
export class FormulaBar {
  readonly element: HTMLElement;
  readonly #address: HTMLInputElement;
  readonly #formula: HTMLInputElement;
  #shown = { address: '', content: '' };
  #asked = 0;

  constructor(
    { texts }: Context,
    private readonly actions: FormulaActions,
  ) {
    this.#address = field('address', texts.address);
    this.#formula = field('formula', texts.formula);
    this.#address.addEventListener('focus', () => this.#address.select());
    this.#address.addEventListener('blur', () => {
      this.#address.value = this.#shown.address;
    });
    this.#address.addEventListener('keydown', (event) => this.#keyInAddress(event));
    this.#formula.addEventListener('keydown', (event) => this.#keyInFormula(event));
    const sign = el('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx');
    this.element = el('div', { class: 'formula-bar' }, this.#address, sign, this.#formula);
  }

  /** Shows a cell: its address at once, its content as soon as it is known. What is being typed is left alone. */
  show(row: number, column: number, content: Promise<string>): void {
    this.#asked += 1;
    const ask = this.#asked;
    const address = cellAddress(row, column);
    const isSameCell = address === this.#shown.address;
    const isTouched = document.activeElement === this.#formula && this.#formula.value !== this.#shown.content;
    this.#shown = { address, content: isSameCell ? this.#shown.content : '' };
    this.#address.value = address;
    // A cell that cannot be read is on a sheet that is just gone; the next view replaces it.
    void content
      .catch(() => '')
      .then((text) => {
        if (ask !== this.#asked) return;
        this.#shown = { address, content: text };
        if (!isSameCell || !isTouched) this.#formula.value = text;
      });
  }

  #keyInAddress(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.actions.leave();
    if (event.key !== 'Enter') return;
    // If it is refused it stays here, and what is typed next takes its place.
    this.#address.select();
    this.actions.go(this.#address.value);
  }

  #keyInFormula(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      this.#shown = { ...this.#shown, content: this.#formula.value };
      this.actions.type(this.#formula.value);
    } else if (event.key === 'Escape') {
      this.#formula.value = this.#shown.content;
      this.actions.leave();
    }
  }
}

function field(name: string, label: string): HTMLInputElement {
  return el('input', {
    class: name,
    'aria-label': label,
    'data-testid': name,
    spellcheck: 'false',
    autocomplete: 'off',
  });
}
