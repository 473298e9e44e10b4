import { el } from '../client/element';
import type { PictureView } from '../core/pictureViews';
import type { Desk } from './desk';

/** The heading of a picture: its name, where it is from, and what must be known before reading it. */
export function headOf(view: PictureView): HTMLElement {
  const notes = view.kind === 'house' ? [view.banner] : view.notes;
  return el(
    'header',
    {},
    el('h1', { id: 'title', tabindex: -1 }, view.title),
    el('p', { class: 'source' }, view.source),
    ...notes.map((note) => el('p', { class: 'note', 'data-testid': 'note' }, note)),
  );
}

/** What the signs mean. */
export function legendOf(desk: Desk, view: PictureView): HTMLElement {
  const levels = view.kind === 'house' ? view.levels.map(({ sign, text }) => `${sign} ${text}`) : [];
  return el(
    'ul',
    { class: 'legend', 'aria-label': desk.say('legend') },
    ...[...levels, ...view.legend].map((line) => el('li', {}, line)),
  );
}
