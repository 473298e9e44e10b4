import { button, el } from '../../../client/element';
import type { BriefingsView, QuizView } from '../../../core/briefingViews';
import { isWebAddress } from '../../../core/webAddress';
import type { Desk } from '../../desk';
import { makeWhole } from '../../field/briefings';
import { FORM_SIGNS } from '../../field/formRow';
import type { Ways } from '../../ways';
import { copyLink } from '../copyLink';
import { webLink } from '../webLink';

/** States in which a quiz is to be made, or made anew. */
const TO_MAKE: readonly QuizView['state'][] = ['missing', 'making', 'lost', 'closed'];

/** The quiz of a language with its state in words and what can be done with it. */
function quizItem(quiz: QuizView, desk: Desk, go: Ways): HTMLElement {
  const { title, state, stateText, hint, language } = quiz;
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, FORM_SIGNS[state]);
  const head = el('p', { class: 'form' }, sign, ' ', el('strong', {}, title), el('span', { class: 'mood' }, stateText));
  const place = el('div');
  place.append(...acts(quiz, place, desk, go));
  const mood = state === 'live' ? 'ok' : state === 'lost' ? 'warn' : 'none';
  const hints = hint === '' ? [] : [el('p', { class: 'hint' }, hint)];
  return el('li', { class: mood, 'data-testid': `quiz-${language}`, 'data-state': state }, head, ...hints, place);
}

function acts(quiz: QuizView, near: Element, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { state, language, title } = quiz;
  const { say, call, lang } = desk;
  if (TO_MAKE.includes(state)) {
    const text = say(state === 'making' ? 'go_on' : 'quiz_make');
    const look = { class: 'secondary', 'aria-label': `${text}: ${title}`, 'data-testid': `make-quiz-${language}` };
    const make = () =>
      go.changeBriefings({
        status: 'quiz_making',
        near,
        doubt: 'maybe_quiz',
        ask: () => makeWhole(() => call('quizMake', { language, lang: lang() })),
      });
    return [button(look, make, text)];
  }
  return [...passOn(quiz, say), ...opened(quiz, near, desk, go)];
}

/** Its link, and the way to its editor. */
function passOn({ url, editUrl, title, language }: QuizView, say: Desk['say']): readonly HTMLElement[] {
  const copy = isWebAddress(url) ? [copyLink({ url, title, testId: `copy-quiz-${language}` }, say)] : [];
  const text = say('form_edit');
  return [
    ...copy,
    ...webLink({ address: editUrl, text, spoken: `${text}: ${title}`, testId: `edit-quiz-${language}` }),
  ];
}

/** The owner has seen it open to outsiders. */
function opened(
  { state, form, title, language }: QuizView,
  near: Element,
  desk: Desk,
  go: Ways,
): readonly HTMLElement[] {
  if (state !== 'made' || form === null) return [];
  const { say, call, lang } = desk;
  const ask = async (): ReturnType<typeof call<'briefingsOpen'>> => {
    const live = await call('formLive', { form, lang: lang() });
    return live.ok ? call('briefingsOpen') : live;
  };
  const look = {
    class: 'primary',
    'aria-label': `${say('form_live')}: ${title}`,
    'data-testid': `live-quiz-${language}`,
  };
  return [button(look, () => go.changeBriefings({ status: 'saving', near, ask }), say('form_live'))];
}

/** The quizzes of the languages that are used. */
export function quizList({ quizzes }: BriefingsView, desk: Desk, go: Ways): HTMLElement {
  return el(
    'ul',
    { class: 'rows', 'aria-labelledby': 'quizzes', 'data-testid': 'quizzes' },
    ...quizzes.map((quiz) => quizItem(quiz, desk, go)),
  );
}
