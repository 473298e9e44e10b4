import { el } from '../../client/element';
import type { RemovedView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';

/** The last screen: what went. Nothing leads on from here. */
export function removedScreen(view: RemovedView, { say }: Desk): Screen {
  const heading = el('h1', { tabindex: -1 }, say('removed'));
  const element = el(
    'main',
    { 'data-testid': 'removed' },
    el('header', { class: 'bar' }, heading),
    el('ul', { class: 'findings' }, ...view.lines.map((line) => el('li', {}, line))),
    el('p', { class: 'note' }, say('removed_close')),
  );
  return { element, heading, back: null, leave: () => {} };
}
