import { button, el } from '../../client/element';
import type { PanelView, UnfinishedView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { discardButton } from '../parts/discardButton';
import type { Ways } from '../ways';

/** A work that stopped before its end: go on with it, or take back what it has written. */
export function unfinishedScreen(view: UnfinishedView, panel: PanelView | null, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  // The first screen tells of the unfinished work; the panel would look as if nothing had happened.
  const { bar } = backBar(panel?.title ?? 'Rosta', say('back'), go.home);
  const heading = el('h2', { tabindex: -1 }, say('unfinished'));
  const onward = () => go.resume(view.job, panel, actions);
  const actions = el(
    'div',
    { class: 'actions' },
    button({ class: 'primary', 'data-testid': 'continue' }, onward, say('go_on')),
    discardButton({ class: 'secondary', label: say('discard'), testId: 'discard' }, say, () =>
      go.discard(view.job, actions),
    ),
  );
  const element = el('main', { 'data-testid': 'unfinished' }, bar, heading, el('p', {}, view.text), actions);
  return { element, heading, back: go.home, leave: () => {} };
}
