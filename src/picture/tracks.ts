import { el } from '../client/element';
import type { TracksPictureView } from '../core/pictureViews';
import type { Desk } from './desk';

type Track = TracksPictureView['chosen'][number];
type Entry = Track['cells'][number][number][number];

function entry({ text, source, isOnlyHere }: Entry, onlyHere: string): HTMLElement {
  const mark = isOnlyHere ? [el('span', { class: 'only' }, onlyHere)] : [];
  return el('li', isOnlyHere ? { class: 'differs' } : {}, el('span', {}, text), ...mark, el('small', {}, source));
}

function cells(desk: Desk, view: TracksPictureView, track: Track, lane: number): readonly HTMLElement[] {
  return view.stages.map((_, stage) => {
    const entries = track.cells[lane]?.[stage] ?? [];
    if (entries.length === 0) {
      const sign = el('span', { 'aria-hidden': 'true' }, '–');
      return el('td', { class: 'nothing' }, sign, el('span', { class: 'unseen' }, desk.say('nothing')));
    }
    return el('td', {}, el('ul', {}, ...entries.map((one) => entry(one, view.labels.onlyHere))));
  });
}

/** A lane: one row for one track; for two a row of its own above the row of each. */
function laneRows(desk: Desk, view: TracksPictureView, lane: number): HTMLElement {
  const { chosen, stages } = view;
  const name = view.lanes[lane] ?? '';
  if (chosen.length === 1) {
    return el(
      'tbody',
      {},
      ...chosen.map((track) =>
        el('tr', {}, el('th', { scope: 'row', class: 'lane-name' }, name), ...cells(desk, view, track, lane)),
      ),
    );
  }
  const head = el('th', { scope: 'rowgroup', colspan: stages.length + 1, class: 'lane' }, el('span', {}, name));
  return el(
    'tbody',
    {},
    el('tr', {}, head),
    ...chosen.map((track) => el('tr', {}, el('th', { scope: 'row' }, track.name), ...cells(desk, view, track, lane))),
  );
}

function about({ name, kind, reviewed, isStale }: Track): HTMLElement {
  const state = el('span', isStale ? { class: 'stale' } : {}, reviewed);
  const facts = kind === '' ? [' · '] : [` · ${kind} · `];
  return el('li', {}, el('strong', {}, name), ...facts, state);
}

/** One track, or two one below the other in each lane, so that what differs stands together. */
export function tracks(desk: Desk, view: TracksPictureView): readonly HTMLElement[] {
  const head = el('tr', {}, el('td', {}), ...view.stages.map((stage) => el('th', { scope: 'col' }, stage)));
  const table = el(
    'table',
    { class: 'tracks', 'data-testid': 'tracks' },
    el('caption', { class: 'unseen' }, view.title),
    el('thead', {}, head),
    ...view.lanes.map((_, lane) => laneRows(desk, view, lane)),
  );
  return [
    el('ul', { class: 'about' }, ...view.chosen.map(about)),
    el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'title' }, table),
  ];
}
