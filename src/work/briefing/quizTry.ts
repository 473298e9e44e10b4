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
 */
export function quizTry(
  record: FormRecord,
  reply: Pick<FormReply, 'replies'>,
  isPlanned: (code: string) => boolean,
): QuizResult {
  const typed = headerReply(record, reply, 'code');
  const checked = checkVisitCode(typed);
  const code = 'code' in checked ? checked.code : typed;
  const answers = new Map(reply.replies.map(({ item, value }) => [item, unixLines(value)]));
  const asked = record.items.filter(([, role]) => isQuizRole(role));
  const rights = record.choices[0] ?? [];
  const right = asked.filter(([item], i) => answers.get(item) === rights[i]).length;
  const isPassed = asked.length > 0 && right === asked.length;
  const state = !isPlanned(code) ? 'unknown_code' : isPassed ? 'passed' : 'failed';
  return { visit_code: code.slice(0, MOST_CODE), right, asked: asked.length, state };
}
