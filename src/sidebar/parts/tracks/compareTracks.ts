import { button, el } from '../../../client/element';
import type { TracksView } from '../../../core/qfdViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { field, select } from '../field';

/** The choice of two tracks to be seen side by side; nothing where there are fewer. */
export function compareTracks(tracks: TracksView['tracks'], desk: Desk, go: Ways): readonly HTMLElement[] {
  const [first, second] = tracks;
  if (first === undefined || second === undefined) return [];
  const { say } = desk;
  const options = tracks.map(({ code, segment }) => ({ value: code, label: segment }));
  const left = select({ 'data-testid': 'compare-first' }, options, first.code);
  const right = select({ 'data-testid': 'compare-second' }, options, second.code);
  const reason = el('p', { class: 'hint', id: 'compare-reason', 'aria-live': 'polite' });
  const place = el('div', { class: 'actions' });
  const press = () => go.openPicture('tracks', [left.value, right.value], place);
  const look = { class: 'primary', 'data-testid': 'compare', 'aria-describedby': reason.id };
  const compare = button(look, press, say('track_compare'));
  const update = () => {
    const isSame = left.value === right.value;
    compare.disabled = isSame;
    reason.textContent = isSame ? say('tracks_same') : '';
  };
  left.addEventListener('change', update);
  right.addEventListener('change', update);
  place.append(compare, reason);
  return [
    el('h2', {}, say('tracks_compare')),
    field('compare-first', left, { label: say('track_first') }).element,
    field('compare-second', right, { label: say('track_second') }).element,
    place,
  ];
}
