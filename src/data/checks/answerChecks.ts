import type { Localized } from '../../core/lang';
import type { CheckDefinition, CheckHit } from './checkDefinition';
import type { CheckAnswer } from './checkInput';
import { type PersonalKind, personalKinds } from './personalData';

/** Fewer equal ratings may well be honest. */
const LEAST_EQUAL = 8;
/** A rating this low wants a word why. */
const LOW = 2;
/** Fewer letters say nothing. */
const LEAST_LETTERS = 3;

const hasWords = ({ answer }: CheckAnswer): boolean => (answer.match(/\p{L}/gu) ?? []).length >= LEAST_LETTERS;

const EQUAL_RATINGS: CheckDefinition = {
  code: 'equal_ratings',
  severity: 'doubt',
  title: { ru: 'Все оценки одинаковые', kk: 'Барлық балл бірдей', en: 'All ratings the same' },
  begin:
    ({ answersOf }) =>
    (visit) => {
      const scores = answersOf(visit).flatMap(({ score }) => (score === null ? [] : [score]));
      const [score] = scores;
      if (score === undefined || scores.length < LEAST_EQUAL || scores.some((other) => other !== score)) return [];
      const text = {
        ru: 'Все оценки равны {score:int}, оценок — {n:int}',
        kk: 'Барлық балл бірдей: {score:int}, балл саны — {n:int}',
        en: 'All ratings are {score:int}, ratings given: {n:int}',
      };
      return [{ text, values: { score, n: scores.length }, where: {} }];
    },
};

const LOW_WITHOUT_COMMENT: CheckDefinition = {
  code: 'low_without_comment',
  severity: 'note',
  title: {
    ru: 'Низкая оценка без комментария',
    kk: 'Төмен балл, түсініктеме жоқ',
    en: 'Low rating without a comment',
  },
  begin:
    ({ answersOf }) =>
    (visit) => {
      const answers = answersOf(visit);
      const said = new Set(
        answers.flatMap((answer) => (answer.kind === 'idea' && hasWords(answer) ? [answer.touchpoint] : [])),
      );
      return answers.flatMap(({ touchpoint, score }): CheckHit[] => {
        if (score === null || score > LOW || said.has(touchpoint)) return [];
        const text = {
          ru: 'Оценка {score:int} без комментария',
          kk: 'Балл — {score:int}, түсініктеме жоқ',
          en: 'Rating {score:int} without a comment',
        };
        return [{ text, values: { score }, where: { touchpoint } }];
      });
    },
};

const KIND_TEXTS: Readonly<Record<PersonalKind, Localized>> = {
  phone: {
    ru: 'Личные данные в тексте: телефон',
    kk: 'Мәтінде жеке деректер бар: телефон',
    en: 'Personal data in the text: a phone number',
  },
  email: {
    ru: 'Личные данные в тексте: адрес почты',
    kk: 'Мәтінде жеке деректер бар: пошта мекенжайы',
    en: 'Personal data in the text: an e-mail address',
  },
  card: {
    ru: 'Личные данные в тексте: номер карты',
    kk: 'Мәтінде жеке деректер бар: карта нөмірі',
    en: 'Personal data in the text: a card number',
  },
  iin: {
    ru: 'Личные данные в тексте: ИИН',
    kk: 'Мәтінде жеке деректер бар: ЖСН',
    en: 'Personal data in the text: an IIN',
  },
  snils: {
    ru: 'Личные данные в тексте: СНИЛС',
    kk: 'Мәтінде жеке деректер бар: СНИЛС',
    en: 'Personal data in the text: a SNILS number',
  },
};

const PERSONAL_DATA: CheckDefinition = {
  code: 'personal_data',
  severity: 'note',
  title: { ru: 'Личные данные в тексте', kk: 'Мәтінде жеке деректер бар', en: 'Personal data in the text' },
  begin:
    ({ answersOf }) =>
    (visit) =>
      answersOf(visit).flatMap(({ kind, touchpoint, answer }) => {
        if (kind !== 'idea' && kind !== 'other') return [];
        const where = touchpoint === '' ? {} : { touchpoint };
        return personalKinds(answer).map((found): CheckHit => ({ text: KIND_TEXTS[found], values: {}, where }));
      }),
};

/** Checks of what was answered, each visit by itself. */
export const ANSWER_CHECKS: readonly CheckDefinition[] = [EQUAL_RATINGS, LOW_WITHOUT_COMMENT, PERSONAL_DATA];
