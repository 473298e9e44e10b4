import type { Outcome } from '../../contract/api';
import type { BriefingChoice } from '../../core/pictureViews';

/** Calls that a form of a page may take; more means that nothing moves. */
const MOST_CALLS = 6;

/** Whose briefings can be opened: the value of an option says by what and which. */
export function choiceOf(value: string): BriefingChoice | undefined {
  const [by = '', ...code] = value.split(':');
  return by === 'shopper' || by === 'wave' ? { by, code: code.join(':') } : undefined;
}

/** A form in the making, and the screen as it stands. */
interface Making<View> {
  readonly done: boolean;
  readonly view: View;
}

/** Makes a form of a page in as many calls as it takes. @param make one call */
export async function makeWhole<View>(make: () => Promise<Outcome<Making<View>>>): Promise<Outcome<View>> {
  let made = await make();
  for (let calls = 1; made.ok && !made.value.done && calls < MOST_CALLS; calls++) made = await make();
  return made.ok ? { ok: true, value: made.value.view } : made;
}
