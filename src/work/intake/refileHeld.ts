import type { FormReply } from '../../core/forms';
import type { IntakeDesk } from './desk';
import { holdsVisit } from './quarantineLog';
import { replyPrint } from './replyPrint';
import { settle } from './settle';

/**
 * Looks again at waiting responses that are no longer in their forms: what they said stands in our answers. Those that are still
 * there were looked at when their form was read.
 * @param read ids that were read
 */
export function refileHeld(desk: IntakeDesk, read: ReadonlySet<string>): void {
  const { visits, answers } = desk;
  let any = false;
  for (const row of [...desk.quarantine().all()]) {
    const { response, version, state } = row;
    const record = desk.form(row.form);
    const isWaiting = state !== 'filed' && holdsVisit(row) && visits.latest(response)?.version !== version;
    if (!isWaiting || read.has(response) || record === undefined || answers.lastVersion(response) !== version) continue;
    const replies = answers.repliesOf(response, version);
    // Answers that a person changed on the sheet are no longer what the shopper sent.
    if (replyPrint(replies) !== row.print) continue;
    const reply: FormReply = { id: response, at: Number.NaN, replies };
    settle(desk, { record, reply }, true, row.received_at);
    any = true;
  }
  if (any) desk.write();
}
