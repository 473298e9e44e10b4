import type { FormBlueprint, FormItem } from '../../core/forms';
import type { Lang } from '../../core/lang';
import { OTHER_BARRIER, REFUSAL_FORM, STAGE_CHOICES } from './formTexts';
import type { CodedChoice } from './refusalChoices';

/** What is asked of somebody who did not buy, in the order of the form. */
const QUESTIONS = ['stage', 'barrier', 'lost', 'comment'] as const;

/** A question of the form. */
export type RefusalQuestion = (typeof QUESTIONS)[number];

/** The role of a question, as the registry of forms keeps it; no form of a visit has such. */
const ROLE = 'r:';

/** A number as people type it, with what they put behind it. */
const AMOUNT = String.raw`^\s*\d[\d\s.,]*\D{0,12}$`;

/** Which question a role is; `undefined` for one that is none of ours. */
export function refusalQuestion(role: string): RefusalQuestion | undefined {
  return QUESTIONS.find((question) => role === ROLE + question);
}

/** The stages as the form offers them in a language. */
export function stageChoices(lang: Lang): readonly CodedChoice[] {
  return Object.entries(STAGE_CHOICES).map(([code, text]) => ({ code, text: text[lang] }));
}

/**
 * The form for those who did not buy: four questions on one page, two of them to be left blank; nothing is asked by which anybody
 * could be found.
 * @param barriers those that have a name in this language
 */
export function refusalBlueprint(barriers: readonly CodedChoice[], lang: Lang): FormBlueprint {
  const { title, description, confirmation, closed, ...asked } = REFUSAL_FORM;
  const item = (question: RefusalQuestion, more: Pick<FormItem, 'kind'> & Partial<FormItem>): FormItem => ({
    ...{ role: ROLE + question, title: asked[question][lang], help: '', required: false, choices: [], pattern: null },
    ...more,
  });
  const choices = (all: readonly CodedChoice[]): readonly string[] => all.map(({ text }) => text);
  const other = OTHER_BARRIER[lang];
  // Google takes no choice twice.
  const rest = barriers.some(({ text }) => text.toLowerCase() === other.toLowerCase()) ? [] : [other];
  const pattern = { test: AMOUNT, message: asked.lostMessage[lang] };
  return {
    ...{ title: title[lang], description: description[lang] },
    ...{ confirmation: confirmation[lang], closed: closed[lang] },
    items: [
      item('stage', { kind: 'choice', required: true, choices: choices(stageChoices(lang)) }),
      item('barrier', { kind: 'choice', required: true, choices: [...choices(barriers), ...rest] }),
      item('lost', { kind: 'text', help: asked.lostHelp[lang], pattern }),
      item('comment', { kind: 'paragraph', help: asked.commentHelp[lang] }),
    ],
  };
}
