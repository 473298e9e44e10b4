import type { Lang } from '../../core/lang';
import { type FormPorts, type FormProgress, makeWantedForm } from '../programme/makeWantedForm';
import { quizBlueprint, rightAnswers } from './quizBlueprint';
import { quizKey } from './quizKey';

/** Its questions do not come from the sheets: no change of theirs makes it old. */
const PRINT = 'quiz';

/**
 * Makes the quiz of the briefing in a language, or goes on making it; asked again until `done`. One that Google does not open
 * any more is followed by another one.
 * @param mayGoOn whether there is time for another question
 * @throws AppError FORM_OPEN, FORM_UNREACHABLE, NO_CONSENT, BUSY, PROPERTIES_FULL
 */
export function makeQuiz(ports: FormPorts, lang: Lang, mayGoOn: () => boolean): FormProgress {
  const wanted = {
    key: quizKey(lang),
    blueprint: quizBlueprint(lang),
    print: PRINT,
    choices: [rightAnswers(lang)],
  };
  return makeWantedForm(ports, wanted, mayGoOn, ({ lostSince }) => lostSince > 0);
}
