import type { FormReply, Reply } from '../../core/forms';
import { saidReplies } from './answersOf';
import type { IntakeDesk } from './desk';
import { holdsVisit, type QuarantinedRow } from './quarantineLog';
import { replyPrint } from './replyPrint';
import type { FiledAs } from './visitOf';

/** Where a response stands among what is filed. */
export interface Standing extends FiledAs {
  /** All of its answers are filed already. */
  readonly hasAnswers: boolean;
  /** Its visit is filed already. */
  readonly hasVisit: boolean;
  /** Rows of the quarantine that hold this very version. */
  readonly held: readonly QuarantinedRow[];
}

function heldRows(desk: IntakeDesk, response: string, version: number): readonly QuarantinedRow[] {
  return desk
    .quarantine()
    .of(response)
    .filter((row) => row.version === version && holdsVisit(row));
}

/** The last version of which anything is filed, with its finger print. */
function lastVersion(desk: IntakeDesk, root: string): { version: number; print: string | undefined } {
  const { visits, answers } = desk;
  const visit = visits.latest(root);
  const filed = Math.max(visit?.version ?? 0, answers.lastVersion(root));
  if (visit?.version === filed) return { version: filed, print: visit.print };
  // Filed answers without a visit: the quarantine knows why, or a cut came in between.
  const waiting = desk.quarantine().of(root);
  const version = Math.max(filed, ...waiting.map((row) => row.version));
  const print = waiting.find((row) => row.version === version)?.print;
  return { version, print: print === undefined || print === '' ? answers.printOf(root, version) : print };
}

/** Whether an older response of a visit that was edited under another id says nothing new. */
function isOutdated(desk: IntakeDesk, reply: FormReply, print: string): boolean {
  const latest = desk.visits.latest(reply.id);
  if (latest === undefined) return false;
  const current = latest.edited_as === '' ? latest.response : latest.edited_as;
  return current !== reply.id && desk.visits.versionsOf(reply.id).some((version) => version.print === print);
}

/** Whether a response says less than is filed only because questions were taken out of its form since. */
function isOnlyShorter(
  desk: IntakeDesk,
  form: string,
  { response, version }: Pick<FiledAs, 'response' | 'version'>,
  said: readonly Reply[],
): boolean {
  if (desk.answers.countOf(response, version) <= said.length) return false;
  const standing = desk.questionsOf(form);
  const filed = desk.answers.repliesOf(response, version).filter(({ item }) => standing.has(item));
  return replyPrint(filed) === replyPrint(said);
}

/**
 * Under which version a response belongs, and what of it is filed already.
 * @param form id of the form it stands in
 * @returns `undefined` for a response of which nothing may be filed: erased, or superseded by an edit
 */
export function standingOf(desk: IntakeDesk, form: string, reply: FormReply): Standing | undefined {
  const { visits, answers } = desk;
  const said = saidReplies(reply);
  const print = replyPrint(said);
  if (visits.isErased(reply.id) || isOutdated(desk, reply, print)) return undefined;
  const response = visits.rootOf(reply.id);
  const isNew = visits.latest(response) === undefined && answers.lastVersion(response) === 0;
  // Of a response without any answer only the quarantine can know.
  if (isNew && said.length > 0) return { response, version: 1, print, hasAnswers: false, hasVisit: false, held: [] };
  const last = lastVersion(desk, response);
  if (last.print !== print && !isOnlyShorter(desk, form, { response, version: last.version }, said)) {
    return { response, version: last.version + 1, print, hasAnswers: false, hasVisit: false, held: [] };
  }
  const { version } = last;
  const hasVisit = visits.latest(response)?.version === version;
  return {
    ...{ response, version, print: last.print ?? print, hasVisit },
    // People delete rows: what is missing of a version is filed again.
    hasAnswers: answers.countOf(response, version) >= said.length,
    held: hasVisit ? [] : heldRows(desk, response, version),
  };
}

/** Whether nothing is left to be filed of a response. A row that says it is filed, without a visit, has lost its visit. */
export function isSettled({ hasAnswers, hasVisit, held }: Standing): boolean {
  return hasAnswers && (hasVisit || held.some(({ state }) => state !== 'filed'));
}
