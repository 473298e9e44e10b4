import { button, el } from '../../../client/element';
import type { MarksView } from '../../../core/qfdViews';
import type { Say } from '../../desk';
import type { Way } from '../../qfd/walk';
import { field, select } from '../field';

/** What the ways through a matrix do. */
interface WalkActs {
  readonly move: (way: Way) => void;
  /** To the next cell without a mark. */
  readonly toEmpty: () => void;
  /** To the first factor of a touchpoint. */
  readonly toRow: (row: number) => void;
}

/** The ways from cell to cell. */
interface WalkWays {
  readonly element: HTMLElement;
  /** @param left cells without a mark */
  show(row: number, left: number): void;
}

/** Draws buttons for who does not use the keys, the keys in words, and the list of touchpoints. */
export function walkWays(view: MarksView, say: Say, { move, toEmpty, toRow }: WalkActs): WalkWays {
  const step = (way: Way, label: string, sign: string) =>
    button(
      { class: 'secondary', 'aria-label': label, title: label, 'data-testid': `go-${way}` },
      () => move(way),
      sign,
    );
  const empty = button({ class: 'secondary', 'data-testid': 'next-empty' }, toEmpty, say('walk_empty'));
  const steps = el(
    'div',
    { class: 'hops' },
    step('left', say('walk_previous'), '←'),
    empty,
    step('right', say('walk_next'), '→'),
  );
  const options = view.touchpoints.map(({ name }, row) => ({ value: String(row), label: name }));
  const list = select({ 'data-testid': 'jump' }, options, '0');
  list.addEventListener('change', () => toRow(Number(list.value)));
  const marks = view.levels.map(({ mark }) => mark).join(', ');
  const keys = el('p', { class: 'hint' }, say('walk_keys', { marks }));
  return {
    element: el('div', {}, steps, keys, field('jump', list, { label: say('walk_jump') }).element),
    show(row, left) {
      list.value = String(row);
      empty.disabled = left === 0;
    },
  };
}
