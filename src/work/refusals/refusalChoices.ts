import { LANGS, type Lang } from '../../core/lang';
import { STAGE_WORDS } from '../../facts/stageWords';
import type { FormRecord } from '../forms/registry';
import { STAGE_CHOICES } from './formTexts';

/** Stands between a code and its text; no code holds it. */
const BETWEEN = '\t';

/** A choice that stands for a code. */
export interface CodedChoice {
  readonly code: string;
  readonly text: string;
}

/** Choices as the registry keeps them: one list, so that none is dropped for want of room. */
export function keptChoices(barriers: readonly CodedChoice[], stages: readonly CodedChoice[]): FormRecord['choices'] {
  const listed = (of: string, all: readonly CodedChoice[]): string[] =>
    all.map(({ code, text }) => [of, code, text].join(BETWEEN));
  return [[...listed('barrier', barriers), ...listed('stage', stages)]];
}

/** A choice as a list keeps it. */
function codedChoice(kept: string): CodedChoice & { readonly of: string } {
  const [of = '', code = '', ...rest] = kept.split(BETWEEN);
  return { of, code, text: rest.join(BETWEEN) };
}

/**
 * What barriers were called on forms, by code, for those that are on the sheet no more: the newest form of a language says it, of
 * any other language where the language has none.
 * @param forms oldest first, as `readForms` has them
 */
export function askedBarriers(
  forms: readonly Pick<FormRecord, 'lang' | 'choices'>[],
  lang: Lang,
): ReadonlyMap<string, string> {
  const own = (form: Pick<FormRecord, 'lang'>): boolean => form.lang === lang;
  const kept = [...forms.filter((form) => !own(form)), ...forms.filter(own)].flatMap(({ choices }) => choices[0] ?? []);
  return new Map(kept.map(codedChoice).flatMap(({ of, code, text }) => (of === 'barrier' ? [[code, text]] : [])));
}

/** The words of stages in any language, ours of today and those of the canon, by what stands for them. */
function stageOf(text: string): string | undefined {
  const word = text.toLowerCase();
  return Object.keys(STAGE_CHOICES).find((code) =>
    LANGS.some(
      (lang) => STAGE_CHOICES[code]?.[lang].toLowerCase() === word || STAGE_WORDS[code]?.[lang].toLowerCase() === word,
    ),
  );
}

/**
 * The code that a form was made with for what was chosen; `undefined` for a text that is no choice of it.
 * @param choices as `keptChoices` made them
 */
export function chosenCode(
  choices: FormRecord['choices'],
  question: 'barrier' | 'stage',
  text: string,
): string | undefined {
  if (text === '') return undefined;
  for (const kept of choices[0] ?? []) {
    const choice = codedChoice(kept);
    if (choice.of === question && choice.text === text) return choice.code;
  }
  return question === 'stage' ? stageOf(text) : undefined;
}
