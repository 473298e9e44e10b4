import { button, el } from '../../../client/element';
import type { RehearsalView } from '../../../core/rehearsalViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { numberField } from './numberField';

/** How many visits to rehearse, and the button that starts; why not, where it cannot be. */
export function startPart(view: RehearsalView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { say } = desk;
  const about = el('p', { class: 'note' }, say('rehearsal_about'));
  if (view.hint !== '') return [about, el('p', { class: 'note', 'data-testid': 'hint' }, view.hint)];
  const number = numberField(
    'visits',
    { label: say('rehearsal_visits'), value: view.usual, most: view.most },
    desk,
    () => {
      start.disabled = number.read() === null;
    },
  );
  const press = () => {
    const visits = number.read();
    if (visits === null) return;
    go.changeRehearsal({
      status: 'rehearsal_running',
      near: actions,
      doubt: 'maybe_rehearsed',
      ask: () => desk.call('rehearsalRun', { visits, lang: desk.lang() }),
    });
  };
  const start = button({ class: 'primary', 'data-testid': 'rehearse' }, press, say('rehearsal_run'));
  const actions = el('div', { class: 'actions' }, start);
  return [about, el('p', {}, say('rehearsal_wave', { wave: view.wave })), number.element, actions];
}
