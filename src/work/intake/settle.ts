import type { FormReply } from '../../core/forms';
import type { Quarantined } from '../../facts/quarantine';
import type { FormRecord } from '../forms/registry';
import { answersOf } from './answersOf';
import type { IntakeDesk } from './desk';
import { judge } from './judge';
import { isSettled, type Standing, standingOf } from './versionOf';
import { type FiledAs, headerReply, visitOf } from './visitOf';

/** What is at fault may be very long; a person has to recognise it only. */
const MOST_VALUE = 500;

/** One response with the form it came by. */
export interface Incoming {
  readonly record: FormRecord;
  readonly reply: FormReply;
}

/** A response, and when it came as the file's clock shows it. */
interface Received extends Incoming {
  readonly receivedAt: string;
}

function rowOf(
  { record, receivedAt }: Received,
  at: FiledAs,
  what: Pick<Quarantined, 'reason' | 'value' | 'state'>,
): Quarantined {
  return {
    ...{ response: at.response, version: at.version, print: at.print },
    ...{ ...what, value: what.value.slice(0, MOST_VALUE) },
    received_at: receivedAt,
    form: record.id,
    right_code: null,
  };
}

function fileAnswers(desk: IntakeDesk, incoming: Received, at: FiledAs): void {
  const { record, reply } = incoming;
  const { answers, odd } = answersOf(record, reply, desk.choicesOf(record), at);
  const isBegun = desk.answers.countOf(at.response, at.version) > 0;
  const there = new Set(isBegun ? desk.answers.repliesOf(at.response, at.version).map(({ item }) => item) : []);
  desk.answers.add(answers.filter(({ item }) => !there.has(Number(item))));
  for (const { reason, value } of odd) {
    const told = value.slice(0, MOST_VALUE);
    if (reason === 'unknown_item' && desk.quarantine().isNoted(record.id, reason, told)) continue;
    desk.quarantine().add(rowOf(incoming, at, { reason, value: told, state: 'noted' }));
  }
}

/** Rows of the quarantine that waited for this visit are settled with it. */
function settleRows(desk: IntakeDesk, standing: Standing): void {
  if (standing.version === 1 && standing.held.length === 0) return;
  const waiting = desk.quarantine().of(standing.response);
  for (const row of [...waiting, ...standing.held]) if (row.state === 'waiting') desk.quarantine().settle(row);
}

/**
 * Files what is missing of a response: its answers, then its visit or the reason why there is none.
 * @param rejudges also looks again at a visit that waits, by the code a person typed for it
 * @param receivedAt when it came, as the file's clock shows it
 */
export function settle(
  desk: IntakeDesk,
  { record, reply }: Incoming,
  rejudges = false,
  receivedAt = desk.momentOf(reply.at),
): void {
  const incoming: Received = { record, reply, receivedAt };
  const standing = standingOf(desk, record.id, reply);
  if (standing === undefined || (isSettled(standing) && (standing.hasVisit || !rejudges))) return;
  const corrected = standing.held.find(({ right_code: code }) => code !== '');
  const typed = corrected?.right_code ?? headerReply(record, reply, 'code');
  const verdict = standing.hasVisit ? undefined : judge(desk, standing.response, typed);
  const at: Standing =
    verdict?.kind === 'edit'
      ? { ...standing, response: verdict.of.response, version: nextOf(desk, verdict.of.response), hasAnswers: false }
      : standing;
  if (!at.hasAnswers) fileAnswers(desk, incoming, at);
  if (verdict === undefined) return;
  if (verdict.kind !== 'held') {
    desk.visits.add(visitOf(record, reply, verdict.planned, at, receivedAt));
    settleRows(desk, standing);
  } else if (corrected === undefined) {
    const { reason } = verdict;
    desk.quarantine().add(rowOf(incoming, at, { reason, value: typed, state: 'waiting' }));
  }
}

function nextOf(desk: IntakeDesk, response: string): number {
  return Math.max(desk.visits.latest(response)?.version ?? 0, desk.answers.lastVersion(response)) + 1;
}
