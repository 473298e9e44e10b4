import { button, el } from '../../../client/element';
import type { PictureRequest } from '../../../core/pictureViews';
import type { QfdView } from '../../../core/qfdViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';

/** What the results say, the pictures, and where the importance goes on to: the journey and the visit programme. */
export function classesStep(view: QfdView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { say } = desk;
  const { classes, touchpoints, canSuggest } = view;
  const place = el('div', { class: 'actions' });
  const picture = (kind: PictureRequest['picture'], label: string, look: string) =>
    button({ class: look, 'data-testid': `picture-${kind}` }, () => go.openPicture(kind, [], place), label);
  const refresh = () =>
    go.changeQfd({
      status: 'journey_refreshing',
      near: place,
      at: 'classes',
      ask: () => desk.call('journeyRefresh', { lang: desk.lang() }),
    });
  const suggest = () =>
    go.changeField({
      status: 'programme_suggesting',
      near: place,
      doubt: 'maybe_rows',
      ask: () => desk.call('programmeSuggest', { lang: desk.lang() }),
    });
  const secondary = (testId: string) => ({ class: 'secondary', 'data-testid': testId });
  if (classes !== null) place.append(picture('house', say('picture_house'), isNext ? 'primary' : 'secondary'));
  if (touchpoints.count > 0) {
    place.append(picture('journey', say('picture_journey'), 'secondary'));
    place.append(button(secondary('refresh-journey'), refresh, say('journey_refresh')));
  }
  if (canSuggest) {
    place.append(button(secondary('suggest'), suggest, say('programme_suggest')));
    place.append(el('p', { class: 'hint' }, say('programme_suggest_hint')));
  }
  return [...said(classes, desk), place];
}

function said(classes: QfdView['classes'], { say }: Desk): readonly HTMLElement[] {
  if (classes === null) return [el('p', { class: 'note' }, say('qfd_before_classes'))];
  const text = el('p', { 'data-testid': 'classes' }, classes.text);
  if (classes.critical.length === 0) return [text];
  const items = classes.critical.map((name) => el('li', {}, el('span', { 'aria-hidden': 'true' }, '▲ '), name));
  return [
    text,
    el('h3', { id: 'critical' }, say('qfd_critical')),
    el('ul', { 'aria-labelledby': 'critical', 'data-testid': 'critical' }, ...items),
  ];
}
