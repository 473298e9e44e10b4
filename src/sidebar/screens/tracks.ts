import { button, el } from '../../client/element';
import type { TracksView } from '../../core/qfdViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { newsLine } from '../parts/newsLine';
import { problemList } from '../parts/problemList';
import { sheetMaking } from '../parts/sheetMaking';
import { sheetName } from '../parts/sheetName';
import { compareTracks } from '../parts/tracks/compareTracks';
import { trackItem } from '../parts/tracks/trackItem';
import type { Ways } from '../ways';

/** Customer Tracks: what each says and when it was gone through last, the comparison of two, and their sheets. */
export function tracksScreen(view: TracksView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const { bar, heading } = backBar(say('tracks'), say('back'), go.home);
  const { tracks, sheets } = view;
  const items = tracks.map((track) => trackItem(track, sheets.tracks, desk, go));
  const links = [sheets.tracks, sheets.cells].filter((sheet) => sheet !== null);
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.openTracks(refresh), say('refresh'));
  const element = el(
    'main',
    { 'data-testid': 'tracks' },
    bar,
    ...newsLine(view.news),
    el('p', { class: 'question' }, say('tracks_question')),
    ...problemList(view.problems, desk),
    items.length === 0
      ? el('p', { class: 'note' }, say('tracks_none'))
      : el('ul', { class: 'rows', 'data-testid': 'track-list' }, ...items),
    ...compareTracks(tracks, desk, go),
    ...makeButtons(view, desk, go),
  );
  if (links.length > 0) {
    element.append(el('h2', { id: 'track-sheets' }, say('tracks_sheets')));
    const names = links.map((sheet) => el('li', {}, sheetName(sheet, desk)));
    element.append(el('ul', { class: 'names', 'aria-labelledby': 'track-sheets' }, ...names), refresh);
  }
  return { element, heading, back: go.home, leave: () => {} };
}

function makeButtons(view: TracksView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { sheets, tracks } = view;
  const isBlank = tracks.length === 0;
  const making = sheetMaking([sheets.tracks, sheets.cells], isBlank);
  if (making.length === 0) return [];
  const place = el('div', { class: 'actions' });
  const buttons = making.map(({ isExample, label, testId, isFirst }) => {
    const press = () =>
      go.changeTracks({
        status: isExample ? 'example_making' : 'sheets_making',
        near: place,
        doubt: 'maybe_written',
        ask: () => desk.call('tracksMake', { example: isExample, lang: desk.lang() }),
      });
    return button({ class: isFirst ? 'primary' : 'secondary', 'data-testid': testId }, press, desk.say(label));
  });
  place.append(...buttons, ...(isBlank ? [el('p', { class: 'hint' }, desk.say('tracks_example_hint'))] : []));
  return [place];
}
