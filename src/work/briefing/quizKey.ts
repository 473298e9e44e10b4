import type { Lang } from '../../core/lang';
import type { FormRecord } from '../forms/registry';
import { type FormKey, newestForm } from '../programme/formsOf';

/** The quiz of a language among forms: it is of no job and no wave. */
export function quizKey(lang: Lang): FormKey {
  return { kind: 'quiz', job: '', wave: '', lang };
}

/** The quiz of a language that takes answers, as its owner has seen it do; `undefined` when there is none. */
export function liveQuiz(forms: readonly FormRecord[], lang: Lang): FormRecord | undefined {
  const quiz = newestForm(forms, quizKey(lang));
  return quiz?.state === 'live' && quiz.lostSince === 0 ? quiz : undefined;
}
