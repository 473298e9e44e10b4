import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';

/** One answer of one version of a visit, as typed. */
export interface Answer {
  /** Google's id of the response, as in `visits`. */
  response: string;
  version: number;
  touchpoint: string | null;
  /** 1…5; blank where it could not be judged, and for other questions. */
  score: number | null;
  kind: string;
  /** Google's id of the question. */
  item: string;
  /** The question as it read when the answer was filed. */
  question: string;
  answer: string;
}

/** Kinds of questions by code. */
const KIND_WORDS: Readonly<Record<string, Localized>> = {
  score: { ru: 'оценка', kk: 'балл', en: 'rating' },
  idea: { ru: 'что улучшить', kk: 'нені жақсартуға болады', en: 'what could be better' },
  header: { ru: 'о визите', kk: 'визит туралы', en: 'about the visit' },
  other: { ru: 'другой вопрос', kk: 'басқа сұрақ', en: 'another question' },
};

/** Answers, one row each; also those whose visit is in quarantine. Their response ids are the truth about what was filed. */
export const ANSWERS_FACT = defineFact<Answer>({
  id: 'answers',
  version: 1,
  personal: true,
  label: 'measured',
  title: { ru: 'Ответы', kk: 'Жауаптар', en: 'Answers' },
  key: ['response', 'version', 'item'],
  columns: [
    { id: 'response', type: 'text', pixels: 120, header: { ru: 'Номер ответа', kk: 'Жауап нөмірі', en: 'Response' } },
    { id: 'version', type: 'count', pixels: 80, header: { ru: 'Версия', kk: 'Нұсқа', en: 'Version' } },
    {
      id: 'touchpoint',
      type: 'text',
      pixels: 90,
      header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' },
    },
    { id: 'score', type: 'score', header: { ru: 'Оценка', kk: 'Балл', en: 'Rating' } },
    { id: 'kind', type: 'choice', header: { ru: 'Вид', kk: 'Түрі', en: 'Kind' }, words: KIND_WORDS },
    {
      id: 'item',
      type: 'text',
      pixels: 110,
      header: { ru: 'Номер вопроса', kk: 'Сұрақ нөмірі', en: 'Question number' },
    },
    { id: 'question', type: 'text', pixels: 400, header: { ru: 'Вопрос', kk: 'Сұрақ', en: 'Question' } },
    { id: 'answer', type: 'text', pixels: 400, header: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' } },
  ],
});
