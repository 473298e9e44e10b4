import type { FormReply } from '../../core/forms';
import type { BriefingTry } from '../../facts/briefings';
import type { FormRecord } from '../forms/registry';
import { checkVisitCode } from '../intake/checkVisitCode';
import { headerReply } from '../intake/visitOf';
import { unixLines } from '../tables/tableValues';
import { isQuizRole } from './quizBlueprint';

/** No code of ours is longer; what else somebody typed is told, but not all of it. */
const MOST_CODE = 40;

/** What a response to the quiz says. */
export type QuizResult = Pick<BriefingTry, 'visit_code' | 'right' | 'asked' | 'state'>;

/**
 * Judges a response to the quiz by the right answers kept with its form.
 * @param isPlanned whether a code stands in the plan
 * @param isAsked whether a question still stands in the form; asked for questions without an answer only, which are required
 */
export function quizTry(
  record: FormRecord,
  reply: Pick<FormReply, 'replies'>,
  isPlanned: (code: string) => boolean,
  isAsked: (item: number) => boolean,
): QuizResult {
  const typed = headerReply(record, reply, 'code');
  const checked = checkVisitCode(typed);
  const code = 'code' in checked ? checked.code : typed;
  const answers = new Map(reply.replies.map(({ item, value }) => [item, unixLines(value).trim()]));
  const rights = record.choices[0] ?? [];
  const asked = record.items
    .filter(([, role]) => isQuizRole(role))
    .map(([item], i) => ({ item, right: rights[i] }))
    .filter(({ item }) => (answers.get(item) ?? '') !== '' || isAsked(item));
  const right = asked.filter((one) => answers.get(one.item) === one.right).length;
  const isPassed = asked.length > 0 && right === asked.length;
  const state = !isPlanned(code) ? 'unknown_code' : isPassed ? 'passed' : 'failed';
  return { visit_code: code.slice(0, MOST_CODE), right, asked: asked.length, state };
}
