import { el } from '../client/element';
import type { ClassView, HouseView, PictureView } from '../core/pictureViews';
import type { Desk } from './desk';

/** The heading of a picture: its name beside the buttons, where it is from, and what must be known before reading it. */
export function headOf(view: PictureView, tools: HTMLElement): HTMLElement {
  const notes = view.kind === 'house' ? [view.banner] : view.notes;
  return el(
    'header',
    {},
    el('div', { class: 'head' }, el('h1', { id: 'title', tabindex: -1 }, view.title), tools),
    el('p', { class: 'source' }, view.source),
    ...notes.map((note) => el('p', { class: 'note', 'data-testid': 'note' }, note)),
  );
}

/** The most important first. */
const CLASSES: readonly ClassView['code'][] = ['critical', 'important', 'less_important'];

/** The classes that occur, each with its sign. */
function classesOf({ factors, touchpoints }: HouseView): readonly { readonly sign: string; readonly text: string }[] {
  const all = [...touchpoints, ...factors].map((one) => one.class);
  const found = CLASSES.flatMap((code) => all.find((one) => one.code === code) ?? []);
  return found.map(({ sign, word }) => ({ sign, text: word }));
}

/** What the signs mean. */
export function legendOf(desk: Desk, view: PictureView): HTMLElement {
  const levels =
    view.kind === 'house' ? [...view.levels, ...classesOf(view)].map(({ sign, text }) => `${sign} ${text}`) : [];
  return el(
    'ul',
    { class: 'legend', 'aria-label': desk.say('legend') },
    ...[...levels, ...view.legend].map((line) => el('li', {}, line)),
  );
}
