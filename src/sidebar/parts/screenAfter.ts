import { button } from '../../client/element';
import type { ShellKey } from '../../i18n/shell';
import { ATTRIBUTION_MODEL, ONOFF_PLAN_MODEL } from '../cash/cashModel';
import type { Desk } from '../desk';
import type { Ways } from '../ways';

/** Reports whose next step is on the screen of off/on tests: a calendar for the time planned, a test of what a model says. */
const TO_ONOFF: Readonly<Record<string, ShellKey>> = {
  [ONOFF_PLAN_MODEL]: 'onoff_draw_form',
  [ATTRIBUTION_MODEL]: 'cash_to_onoff',
};

/** The button to the screen where the next step after a report is taken; none for other models. */
export function screenAfter(model: string | undefined, { say }: Desk, go: Ways): readonly HTMLElement[] {
  const label = model === undefined ? undefined : TO_ONOFF[model];
  if (label === undefined) return [];
  const follow = button({ class: 'secondary', 'data-testid': 'next-onoff' }, () => go.openOnoff(follow), say(label));
  return [follow];
}
