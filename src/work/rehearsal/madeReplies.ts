import { isoDay } from '../../core/civilDate';
import type { FormReply, Reply } from '../../core/forms';
import type { Lang } from '../../core/lang';
import { readRole } from '../../facts/formRoles';
import { scoreChoices } from '../../facts/scoreChoices';
import { fill } from '../../i18n/template';
import type { FormRecord } from '../forms/registry';
import { FORM_TEXTS } from '../programme/blueprintTexts';
import { madeComment } from './comments';
import { rehearsedResponse } from './rehearsed';
import type { MadeAnswers, MadeVisit } from './simulate';

const MINUTE = 60_000;
/** After so many minutes somebody sends the form again, or corrects it. */
const AGAIN_MINUTES = 25;
const NOT_JUDGED = 5;

/** A made-up visit with what it needs to be sent. */
export interface SentVisit {
  readonly visit: MadeVisit;
  readonly answers: MadeAnswers;
  readonly code: string;
  /** The location in words. */
  readonly location: string;
  readonly record: FormRecord;
}

/** Where a rehearsal's responses find what they have no say in. */
export interface SendingDesk {
  readonly midnightOf: (day: number) => number;
  /** A well-formed code that is in no plan. */
  readonly strangeCode: string;
}

/** Minutes of a day as a form's time. */
const clock = (minutes: number): string => {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
};

/** The code as it was typed: its check digit may be wrong, or it may be one that nobody issued. */
function typedCode({ code, answers }: SentVisit, { strangeCode }: SendingDesk): string {
  if (answers.flaw === 'unknown_code') return strangeCode;
  if (answers.flaw !== 'wrong_digit') return code;
  return code.slice(0, -1) + String((Number(code.slice(-1)) + 1) % 10);
}

const HEADERS = {
  code: FORM_TEXTS.code,
  date: FORM_TEXTS.date,
  location: FORM_TEXTS.location,
  time_in: FORM_TEXTS.timeIn,
  time_out: FORM_TEXTS.timeOut,
  receipt: FORM_TEXTS.receipt,
  photo: FORM_TEXTS.photo,
  integrity: FORM_TEXTS.integrity,
} as const;

function headerValues(sent: SentVisit, desk: SendingDesk, lang: Lang): Readonly<Record<keyof typeof HEADERS, string>> {
  const { answers, location } = sent;
  return {
    code: typedCode(sent, desk),
    date: isoDay(answers.day),
    location,
    time_in: clock(answers.timeIn),
    time_out: clock(answers.timeOut),
    receipt: answers.receipt,
    photo: answers.photo,
    integrity: FORM_TEXTS[answers.isOwn ? 'inPerson' : 'byOther'][lang],
  };
}

function repliesOf(sent: SentVisit, desk: SendingDesk): readonly Reply[] {
  const { visit, answers, record } = sent;
  const { lang } = visit;
  const headers = headerValues(sent, desk, lang);
  const choices = scoreChoices(lang);
  const names = new Map(visit.points.map(({ code, name }) => [code, name]));
  return record.items.flatMap(([item, of]): Reply[] => {
    const role = readRole(of);
    if (role === undefined) return [];
    if (role.kind === 'header') return [{ item, title: HEADERS[role.role][lang], value: headers[role.role] }];
    const name = names.get(role.touchpoint) ?? role.touchpoint;
    const title = fill(FORM_TEXTS[role.kind], { name }, lang);
    if (role.kind === 'idea') return [{ item, title, value: answers.ideas.get(role.touchpoint) ?? '' }];
    const score = answers.scores.get(role.touchpoint) ?? 0;
    return [{ item, title, value: choices[score === 0 ? NOT_JUDGED : score - 1] ?? '' }];
  });
}

/** A shopper thinks again: one comment more. */
function corrected(sent: SentVisit, number: number): SentVisit {
  const { visit, answers } = sent;
  const last = visit.points[visit.points.length - 1];
  if (last === undefined) return sent;
  const ideas = new Map(answers.ideas).set(last.code, madeComment(number, last.name, visit.lang));
  return { ...sent, answers: { ...answers, ideas } };
}

/**
 * Visits as responses, the earliest first. A corrected one stands there twice under its id, as it was sent and as it was corrected;
 * a doubled one came again under an id of its own.
 */
export function madeReplies(
  visits: readonly SentVisit[],
  desk: SendingDesk,
): ReadonlyMap<string, readonly FormReply[]> {
  const all: { readonly form: string; readonly reply: FormReply }[] = [];
  let number = 0;
  for (const sent of visits) {
    const { answers, record } = sent;
    const at = desk.midnightOf(answers.day) + answers.sent * MINUTE;
    const later = at + AGAIN_MINUTES * MINUTE;
    const id = rehearsedResponse(++number);
    const add = (of: SentVisit, as: string, when: number): void => {
      all.push({ form: record.id, reply: { id: as, at: when, replies: repliesOf(of, desk) } });
    };
    add(sent, id, at);
    if (answers.flaw === 'edited') add(corrected(sent, number), id, later);
    if (answers.flaw === 'doubled') add(sent, rehearsedResponse(++number), later);
  }
  all.sort((a, b) => a.reply.at - b.reply.at);
  const byForm = new Map<string, FormReply[]>();
  for (const { form, reply } of all) byForm.set(form, [...(byForm.get(form) ?? []), reply]);
  return byForm;
}
