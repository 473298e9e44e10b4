import type { FormBlueprint, FormItem } from '../../core/forms';
import type { Lang } from '../../core/lang';
import { codeItem } from '../programme/codeItem';
import { QUIZ_QUESTIONS, QUIZ_TEXTS } from './quizTexts';

/** The role of a question of the quiz, as the registry of forms keeps it; questions count from 1. */
const ROLE = 'q:';

/** Whether a role is that of a question of the quiz. */
export function isQuizRole(role: string): boolean {
  return role.startsWith(ROLE);
}

/** The right answers in a language, in the order of the questions. */
export function rightAnswers(lang: Lang): readonly string[] {
  return QUIZ_QUESTIONS.map(({ choices, right }) => choices[right]?.[lang] ?? '');
}

/** The quiz of the briefing in a language: the visit code and five questions, all on one page. */
export function quizBlueprint(lang: Lang): FormBlueprint {
  const questions = QUIZ_QUESTIONS.map(
    ({ text, choices }, i): FormItem => ({
      ...{ role: `${ROLE}${i + 1}`, kind: 'choice', title: text[lang], help: '', required: true },
      choices: choices.map((choice) => choice[lang]),
      pattern: null,
    }),
  );
  const { title, description, confirmation, closed } = QUIZ_TEXTS;
  return {
    ...{ title: title[lang], description: description[lang] },
    ...{ confirmation: confirmation[lang], closed: closed[lang] },
    items: [codeItem(lang), ...questions],
  };
}
