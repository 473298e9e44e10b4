import { button, el } from '../../../client/element';
import type { MarksView } from '../../../core/qfdViews';
import { fill } from '../../../i18n/template';
import type { Say } from '../../desk';
import { isMarked, type Mark, type Place } from '../../qfd/walk';

/** A cell of the matrix as a card: what it is about, its question, and a button for each mark. */
interface CellCard {
  readonly element: HTMLElement;
  /** Shows a cell; the buttons stay the same ones, so that the focus stays where it is. */
  show(place: Place, mark: Mark): void;
}

/**
 * Draws the card.
 * @param set gets the mark whose button was pressed; `null` empties the cell
 */
export function cellCard(view: MarksView, say: Say, set: (mark: number | null) => void): CellCard {
  const stage = el('span', { class: 'soft' });
  const touchpoint = el('strong', { 'data-testid': 'walk-touchpoint' });
  const factor = el('strong', { 'data-testid': 'walk-factor' });
  const question = el('p', { class: 'question' });
  const foreign = el('p', { class: 'notice', 'data-testid': 'walk-foreign' });
  const marks = view.levels.map(({ mark, text }) => {
    const look = { class: 'secondary level', 'data-testid': `mark-${mark}` };
    return { mark, button: button(look, () => set(mark), el('span', {}, text)) };
  });
  const clear = button({ class: 'link', 'data-testid': 'clear' }, () => set(null), say('walk_clear'));
  const named = (label: string, ...children: readonly (Node | string)[]) =>
    el('div', {}, el('dt', { class: 'soft' }, label), el('dd', {}, ...children));
  const names = el(
    'dl',
    { class: 'cell' },
    named(say('walk_touchpoint'), touchpoint, ' ', stage),
    named(say('walk_factor'), factor),
  );
  const about = el('div', { 'aria-live': 'polite' }, names, question, foreign);
  return {
    element: el('section', { class: 'walk' }, about, ...marks.map((level) => level.button), clear),
    show({ row, column }, mark) {
      const point = view.touchpoints[row];
      const name = { touchpoint: point?.name ?? '', factor: view.factors[column]?.name ?? '' };
      const { question: text } = view;
      stage.textContent = point?.stage ?? '';
      touchpoint.textContent = name.touchpoint;
      factor.textContent = name.factor;
      question.textContent = fill({ ru: text, kk: text, en: text }, name, view.lang);
      const isForeign = mark !== null && !isMarked(mark, view.levels);
      foreign.hidden = !isForeign;
      foreign.textContent = isForeign ? say('walk_foreign', { value: String(mark) }) : '';
      for (const level of marks) level.button.setAttribute('aria-pressed', String(level.mark === mark));
      clear.disabled = mark === null;
    },
  };
}
