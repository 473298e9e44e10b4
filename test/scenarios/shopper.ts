import { readRole } from '../../src/facts/formRoles';
import type { Fieldwork, Row, Sheetful } from './fieldwork';

/** A rating of a touchpoint, or that it could not be judged. */
type Rating = 1 | 2 | 3 | 4 | 5 | 'none';
const CHOICES: readonly Rating[] = [1, 2, 3, 4, 5, 'none'];

/** What a shopper types; what is not given is left out, or typed as anybody would where it must be. */
export interface Typed {
  /** Instead of the code of the plan. */
  readonly code?: string;
  /** Of touchpoints that `ratings` does not name. */
  readonly usual?: Rating;
  readonly ratings?: Readonly<Record<string, Rating>>;
  /** Open answers by touchpoint. */
  readonly ideas?: Readonly<Record<string, string>>;
  readonly receipt?: string;
  readonly photo?: string;
  /** By item id: what the registry does not know. */
  readonly others?: Readonly<Record<number, string>>;
}

/** The newest form of a visit's job in a language. @throws Error when there is none */
export function formOf(work: Fieldwork, visit: Row, language: string = work.lang): Sheetful {
  const row = work.view().forms.find((one) => one.job === visit['job'] && one.language === language);
  if (typeof row?.form !== 'string') throw new Error(`No form of ${visit['job']} in ${language}.`);
  return work.sheetful(row.form);
}

/** What a shopper's answers are, by item id. */
export function answersTo(
  work: Fieldwork,
  visit: Row,
  { form, items }: Sheetful,
  typed: Typed,
): Record<number, string> {
  const { items: questions = [] } = work.forms().find(({ id }) => id === form) ?? {};
  const answers: Record<number, string> = { ...typed.others };
  for (const [role, item] of items) {
    const { type, choices = [], required } = questions.find(({ id }) => id === item) ?? {};
    const text = textOf(role, choices, visit, typed);
    if (text !== undefined) answers[item] = text;
    else if (required === true && type === 'date') answers[item] = '2026-11-23';
    else if (required === true && type === 'time') answers[item] = role === 'time_in' ? '10:15' : '10:40';
    else if (required === true) answers[item] = choices[0] ?? '';
  }
  return answers;
}

function textOf(role: string, choices: readonly string[], visit: Row, typed: Typed): string | undefined {
  const read = readRole(role);
  if (read?.kind === 'score') {
    const rating = typed.ratings?.[read.touchpoint] ?? typed.usual ?? 4;
    return choices[CHOICES.indexOf(rating)];
  }
  if (read?.kind === 'idea') return typed.ideas?.[read.touchpoint];
  if (role === 'code') return typed.code ?? String(visit['code']);
  if (role === 'receipt') return typed.receipt;
  return role === 'photo' ? typed.photo : undefined;
}

/** A shopper fills in the form of a visit and sends it, a minute after whatever came before. @returns Google's id of it */
export function send(work: Fieldwork, visit: Row, typed: Typed = {}, language: string = work.lang): string {
  work.tick();
  const sheetful = formOf(work, visit, language);
  return work.script.control.submitForm(sheetful.form, answersTo(work, visit, sheetful, typed)).responseId;
}
