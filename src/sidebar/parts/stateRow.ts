import type { StateAct, StateRowView } from '../../core/views';
import type { Say } from '../desk';
import { button, el } from './element';

/** A mood as a sign and a word, so that no colour has to be seen. */
const MOODS = {
  ok: { sign: '✓', word: 'mood_ok' },
  warn: { sign: '!', word: 'mood_warn' },
  none: { sign: '–', word: 'mood_none' },
} as const;

/**
 * A line of the state of things with what can be done about it.
 * @param press gets the act and the row, after which an error is shown
 */
export function stateRow(row: StateRowView, say: Say, press: (act: StateAct, near: Element) => void): HTMLElement {
  const { sign, word } = MOODS[row.mood];
  const acts = row.acts.map(({ act, label }) =>
    button({ class: 'link', 'data-testid': `act-${row.id}-${act}` }, () => press(act, element), label),
  );
  const mood = el(
    'span',
    { class: `mood ${row.mood}` },
    el('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    ' ',
    say(word),
  );
  const element: HTMLElement = el(
    'li',
    { tabindex: -1, 'data-testid': `row-${row.id}`, 'data-mood': row.mood },
    el('p', { class: 'row' }, el('strong', {}, row.label), mood),
    el('p', {}, row.value),
    ...(row.hint === '' ? [] : [el('p', { class: 'hint' }, row.hint)]),
    ...acts,
  );
  return element;
}
