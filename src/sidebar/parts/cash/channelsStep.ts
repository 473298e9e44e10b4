import { button, el } from '../../../client/element';
import type { CashView } from '../../../core/cashViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';

/** What is there of exports and of a plan, and the way to them. */
export function channelsStep({ channels }: CashView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const look = { class: 'secondary', 'data-testid': 'to-channels' };
  const open = button(look, () => go.openChannels(open), desk.say('cash_to_channels'));
  const text = el('p', { 'data-testid': 'channels-text' }, channels.text);
  return [text, el('div', { class: 'actions' }, open)];
}
