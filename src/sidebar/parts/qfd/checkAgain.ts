import { button } from '../../../client/element';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';

/** The button for who has put a sheet right. */
export function checkAgain(desk: Desk, go: Ways, isPrimary: boolean): HTMLElement {
  const look = { class: isPrimary ? 'primary' : 'secondary', 'data-testid': 'check-again' };
  const again = button(look, () => go.refreshQfd(again), desk.say('check_again'));
  return again;
}
