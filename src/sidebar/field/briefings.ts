import type { Outcome } from '../../contract/api';
import type { BriefingsView, QuizMadeView } from '../../core/briefingViews';
import type { BriefingChoice } from '../../core/pictureViews';

/** Calls that a quiz of six questions may take; more means that nothing moves. */
const MOST_CALLS = 6;

/** Whose briefings can be opened: the value of an option says by what and which. */
export function choiceOf(value: string): BriefingChoice | undefined {
  const [by = '', ...code] = value.split(':');
  return by === 'shopper' || by === 'wave' ? { by, code: code.join(':') } : undefined;
}

/** Makes a quiz in as many calls as it takes. @param make one call */
export async function makeWhole(make: () => Promise<Outcome<QuizMadeView>>): Promise<Outcome<BriefingsView>> {
  let made = await make();
  for (let calls = 1; made.ok && !made.value.done && calls < MOST_CALLS; calls++) made = await make();
  return made.ok ? { ok: true, value: made.value.view } : made;
}
