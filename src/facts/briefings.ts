import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';

/** One try at the quiz of the briefing. */
export interface BriefingTry {
  /** Google's id of the response to the quiz; an edit of it is the next try: `id#2`, `id#3`. */
  response: string;
  visit_code: string;
  /** When, in the file's zone: 2026-11-22 14:05:33. */
  at: string;
  /** Questions answered rightly, and asked. */
  right: number;
  asked: number;
  state: string;
}

/** What has come of a try, by code. */
const BRIEFING_STATES = {
  passed: { ru: 'все ответы верны', kk: 'барлық жауап дұрыс', en: 'passed' },
  failed: {
    ru: 'есть ошибки, нужно пройти ещё раз',
    kk: 'қате бар, қайта өту керек',
    en: 'mistakes: to be taken again',
  },
  unknown_code: { ru: 'кода визита нет в плане', kk: 'визит коды жоспарда жоқ', en: 'visit code not in the plan' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Tries at the quiz, one row each. */
export const BRIEFINGS_FACT = defineFact<BriefingTry>({
  id: 'briefings',
  version: 1,
  personal: true,
  label: 'measured',
  title: { ru: 'Ответы по памятке', kk: 'Жадынама жауаптары', en: 'Briefing quizzes' },
  key: ['response'],
  columns: [
    { id: 'response', type: 'text', pixels: 120, header: { ru: 'Номер ответа', kk: 'Жауап нөмірі', en: 'Response' } },
    { id: 'visit_code', type: 'text', pixels: 110, header: { ru: 'Код визита', kk: 'Визит коды', en: 'Visit code' } },
    { id: 'at', type: 'text', pixels: 150, header: { ru: 'Когда', kk: 'Қашан', en: 'When' } },
    { id: 'right', type: 'count', header: { ru: 'Верно', kk: 'Дұрысы', en: 'Right' } },
    { id: 'asked', type: 'count', header: { ru: 'Вопросов', kk: 'Сұрақ саны', en: 'Questions' } },
    {
      id: 'state',
      type: 'choice',
      pixels: 260,
      header: { ru: 'Итог', kk: 'Нәтиже', en: 'Result' },
      words: BRIEFING_STATES,
    },
  ],
});
