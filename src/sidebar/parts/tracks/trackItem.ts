import { button, el } from '../../../client/element';
import type { TracksView } from '../../../core/qfdViews';
import type { SheetRef } from '../../../core/views';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { sheetLink } from '../sheetLink';

/** A track: what it holds, when it was gone through last, and what can be done with it. */
export function trackItem(
  { code, segment, text, reviewed, isStale, row }: TracksView['tracks'][number],
  sheet: SheetRef | null,
  desk: Desk,
  go: Ways,
): HTMLElement {
  const { say } = desk;
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, isStale ? '!' : '✓');
  const place = el('div');
  const look = (testId: string, label: string) => ({
    class: 'link',
    'aria-label': `${label}: ${segment}`,
    'data-testid': `${testId}-${code}`,
  });
  const review = () =>
    go.changeTracks({
      status: 'saving',
      near: place,
      ask: () => desk.call('trackReviewed', { track: code, lang: desk.lang() }),
    });
  const show = () => go.openPicture('tracks', [code], place);
  place.append(
    button(look('show-track', say('track_show')), show, say('track_show')),
    button(look('reviewed', say('track_reviewed')), review, say('track_reviewed')),
    ...(sheet === null ? [] : [sheetLink(sheet, desk, row)]),
  );
  return el(
    'li',
    { class: isStale ? 'warn' : 'ok', 'data-testid': `track-${code}`, 'data-stale': String(isStale) },
    el('p', {}, el('strong', {}, segment)),
    el('p', { class: 'soft' }, text),
    el('p', {}, sign, ' ', reviewed),
    place,
  );
}
