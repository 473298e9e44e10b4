import { el } from '../../client/element';

/** A term with what is said about it; empty lines are left out. */
export interface Term {
  readonly name: string;
  /** A word beside the term, such as "required". */
  readonly mark?: string;
  readonly lines: readonly string[];
}

/** Terms and their explanations, one below the other. */
export function termList(terms: readonly Term[]): HTMLElement {
  const rows = terms.flatMap(({ name, mark, lines }) => {
    const term = el('dt', {}, name);
    if (mark !== undefined) term.append(' ', el('span', { class: 'mark' }, mark));
    return [term, ...lines.filter((line) => line !== '').map((line) => el('dd', {}, line))];
  });
  return el('dl', { class: 'terms' }, ...rows);
}
