import type { QuizView } from '../../core/briefingViews';
import { LANGS, type Lang } from '../../core/lang';
import { fill } from '../../i18n/template';
import { type FormRecord, isQuiz } from '../forms/registry';
import { FORM_STATES } from '../programme/fieldTexts';
import { newestForm } from '../programme/formsOf';
import { LANGUAGE_NAMES } from '../programme/languageNames';
import { quizKey } from './quizKey';
import { BRIEFING_TEXTS } from './texts';

function stateOf(quiz: FormRecord | undefined): QuizView['state'] {
  if (quiz === undefined) return 'missing';
  return quiz.lostSince > 0 && quiz.state !== 'closed' ? 'lost' : quiz.state;
}

/**
 * The quizzes of the languages in which there are forms or shoppers, and of those in which there is a quiz already.
 * @param spoken languages of shoppers
 * @param lang of the screen
 */
export function quizViews(forms: readonly FormRecord[], spoken: ReadonlySet<Lang>, lang: Lang): readonly QuizView[] {
  const wanted = LANGS.filter((one) => spoken.has(one) || forms.some((form) => isQuiz(form) && form.lang === one));
  return wanted.map((language): QuizView => {
    const quiz = newestForm(forms, quizKey(language));
    const state = stateOf(quiz);
    const { text, hint } = FORM_STATES[state];
    return {
      language,
      title: fill(BRIEFING_TEXTS.quiz, { language: LANGUAGE_NAMES[language][lang] }, lang),
      state,
      stateText: (state === 'missing' ? BRIEFING_TEXTS.missing : text)[lang],
      hint: (state === 'lost' ? BRIEFING_TEXTS.lostHint : hint)?.[lang] ?? '',
      ...{ form: quiz?.id ?? null, url: quiz?.url ?? '', editUrl: quiz?.editUrl ?? '' },
    };
  });
}
