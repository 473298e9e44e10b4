import { button, el } from '../../client/element';
import type { StateAct, StateRowView } from '../../core/views';
import type { Say } from '../desk';

/** The sign of a mood, in words for screen readers; the one that asks for something says so to everybody. */
function moodSign(mood: StateRowView['mood'], say: Say): readonly (Node | string)[] {
  if (mood === 'none') return [];
  const told = mood === 'ok' ? { role: 'img', 'aria-label': say('mood_ok') } : { 'aria-hidden': 'true' };
  return [el('span', { class: 'sign', ...told }, mood === 'ok' ? '✓' : '!'), ' '];
}

/** The label, and what fits beside it: a value that nothing follows, or the word of a warning. */
function headLine({ label, value, mood }: StateRowView, isShort: boolean, say: Say): HTMLElement {
  const name = el('span', {}, ...moodSign(mood, say), el('strong', {}, label));
  const beside = isShort
    ? el('span', {}, value)
    : mood === 'warn'
      ? el('span', { class: 'mood' }, say('mood_warn'))
      : '';
  return el('p', { class: 'row' }, name, beside);
}

/**
 * A line of the state of things with what can be done about it.
 * @param press gets the act and the row, after which an error is shown
 */
export function stateRow(row: StateRowView, say: Say, press: (act: StateAct, near: Element) => void): HTMLElement {
  const acts = row.acts.map(({ act, label }) =>
    button({ class: 'link', 'data-testid': `act-${row.id}-${act}` }, () => press(act, element), label),
  );
  const isShort = row.mood !== 'warn' && row.hint === '' && acts.length === 0;
  const element: HTMLElement = el(
    'li',
    { class: row.mood, tabindex: -1, 'data-testid': `row-${row.id}`, 'data-mood': row.mood },
    headLine(row, isShort, say),
    ...(isShort ? [] : [el('p', {}, row.value)]),
    ...(row.hint === '' ? [] : [el('p', { class: 'hint' }, row.hint)]),
    ...acts,
  );
  return element;
}
