import type { PanelView, UnfinishedView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { button, el } from '../parts/element';
import type { Ways } from '../ways';

/** A work that stopped before its end: go on with it, or take back what it has written. */
export function unfinishedScreen(view: UnfinishedView, panel: PanelView | null, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const back = () => (panel === null ? go.home() : go.panel(panel));
  const { bar } = backBar(panel?.title ?? 'Rosta', say('back'), back);
  const heading = el('h2', { tabindex: -1 }, say('unfinished'));
  const onward = () => go.resume(view.job, panel, actions);
  const actions = el(
    'div',
    { class: 'actions' },
    button({ class: 'primary', 'data-testid': 'continue' }, onward, say('go_on')),
    button({ class: 'secondary', 'data-testid': 'discard' }, () => go.discard(view.job, actions), say('discard')),
  );
  const element = el('main', { 'data-testid': 'unfinished' }, bar, heading, el('p', {}, view.text), actions);
  return { element, heading, back, leave: () => {} };
}
