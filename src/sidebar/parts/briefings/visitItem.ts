import { button, el } from '../../../client/element';
import type { BriefedVisitView } from '../../../core/briefingViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { copyLink } from '../copyLink';
import { releaseButton } from './releaseButton';

const SIGNS: Readonly<Record<BriefedVisitView['state'], string>> = {
  waiting: '○',
  failed: '▲',
  passed: '…',
  released: '✓',
};
const MESSAGE = {
  copy: 'message_copy',
  copied: 'message_copied',
  field: 'message_text',
  byHand: 'message_by_hand',
} as const;

/** A visit that is taken: how far its shopper is, the message to send, the briefing, and the link without the quiz. */
export function visitItem(visit: BriefedVisitView, desk: Desk, go: Ways): HTMLElement {
  const { say } = desk;
  const { code, shown, shopper, about, state, stateText, message } = visit;
  const place = el('div');
  const title = `${shown} · ${shopper}`;
  const text = say('brief_one');
  const look = { class: 'link', 'aria-label': `${text}: ${title}`, 'data-testid': `brief-${code}` };
  const open = () => go.openBriefing({ by: 'visit', code }, place);
  const release = { codes: code, shopper: '', label: 'link_release', testId: `release-${code}`, title } as const;
  place.append(
    copyLink({ url: message, title, testId: `message-${code}`, words: MESSAGE }, say),
    button(look, open, text),
    ...(state === 'released' ? [] : [releaseButton(release, place, desk, go)]),
  );
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[state]);
  return el(
    'li',
    { class: state === 'released' ? 'ok' : 'none', 'data-testid': `visit-${code}`, 'data-state': state },
    el('p', { class: 'form' }, sign, ' ', el('strong', {}, title), el('span', { class: 'mood' }, stateText)),
    el('p', { class: 'soft' }, about),
    place,
  );
}
