import type { FormReply, Reply } from '../../core/forms';
import type { Answer } from '../../facts/answers';
import { readRole } from '../../facts/formRoles';
import type { FormRecord } from '../forms/registry';
import { unixLines } from '../tables/tableValues';
import type { Choices } from './scoreOf';
import type { FiledAs } from './visitOf';

/** Answers as rows, with what a person has to be told of them. */
export interface ReadAnswers {
  readonly answers: readonly Answer[];
  readonly odd: readonly { readonly reason: 'unknown_item' | 'unknown_choice'; readonly value: string }[];
}

/** Replies that say something: a question left empty is not answered. */
export function saidReplies({ replies }: Pick<FormReply, 'replies'>): readonly Reply[] {
  return replies.filter(({ value }) => value !== '');
}

/** Every answer of a response, as typed; a question that is not ours too. */
export function answersOf(record: FormRecord, reply: FormReply, choices: Choices, at: FiledAs): ReadAnswers {
  const roles = new Map(record.items);
  const odd: { reason: 'unknown_item' | 'unknown_choice'; value: string }[] = [];
  const answers = saidReplies(reply).map(({ item, title, value }): Answer => {
    const role = readRole(roles.get(item) ?? '');
    const text = unixLines(value);
    const scored = role?.kind === 'score' ? choices.read(item, value) : undefined;
    if (scored?.isKnown === false) odd.push({ reason: 'unknown_choice', value: text });
    if (role === undefined) odd.push({ reason: 'unknown_item', value: title });
    return {
      response: at.response,
      version: at.version,
      touchpoint: role === undefined || role.kind === 'header' ? null : role.touchpoint,
      score: scored?.score ?? null,
      kind: role?.kind ?? 'other',
      item: String(item),
      question: unixLines(title),
      answer: text,
    };
  });
  return { answers, odd };
}
