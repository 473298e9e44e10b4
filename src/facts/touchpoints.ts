import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';
import { STAGE_WORDS } from './stageWords';

/** A touchpoint that shoppers rate. Numbers are text where a person typed none. */
export interface Touchpoint {
  code: string;
  /** Place in the order of the visit. */
  order: number | string | null;
  stage: string;
  /** Codes of the jobs it belongs to, divided by commas; blank: all. */
  jobs: string;
  /** Mean that is aimed at, 1…5; blank: 4 (methods.md §6). */
  target: number | string | null;
  /** `yes` where a rating of 1 or 2 caps the visit's index; blank or `no` elsewhere. */
  critical: string;
  name_ru: string;
  name_kk: string;
  name_en: string;
  /** What the shopper reads; blank: the name with the usual question. */
  question_ru: string;
  question_kk: string;
  question_en: string;
}

/** Blank means no, and people say it, too. */
const YES_WORDS: Readonly<Record<string, Localized>> = {
  yes: { ru: 'да', kk: 'иә', en: 'yes' },
  no: { ru: 'нет', kk: 'жоқ', en: 'no' },
};

/** Touchpoints of the visit programme, 10 to 15 for each job (B6-03). */
export const TOUCHPOINTS_FACT = defineFact<Touchpoint>({
  id: 'touchpoints',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Точки контакта', kk: 'Жанасу нүктелері', en: 'Touchpoints' },
  key: ['code'],
  columns: [
    { id: 'code', type: 'text', pixels: 70, header: { ru: 'Код', kk: 'Код', en: 'Code' } },
    { id: 'order', type: 'count', pixels: 90, header: { ru: 'Порядок', kk: 'Реті', en: 'Order' } },
    { id: 'stage', type: 'choice', header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: STAGE_WORDS },
    {
      id: 'jobs',
      type: 'text',
      pixels: 110,
      header: { ru: 'Коды задач клиента', kk: 'Клиент шаруаларының кодтары', en: 'Job codes' },
    },
    { id: 'target', type: 'number', header: { ru: 'Целевая оценка', kk: 'Нысаналы балл', en: 'Target' } },
    {
      id: 'critical',
      type: 'choice',
      header: { ru: 'Критичная', kk: 'Аса маңызды', en: 'Critical' },
      words: YES_WORDS,
    },
    { id: 'name_ru', type: 'text', header: { ru: 'Название по-русски', kk: 'Орысша атауы', en: 'Name in Russian' } },
    { id: 'name_kk', type: 'text', header: { ru: 'Название по-казахски', kk: 'Қазақша атауы', en: 'Name in Kazakh' } },
    {
      id: 'name_en',
      type: 'text',
      header: { ru: 'Название по-английски', kk: 'Ағылшынша атауы', en: 'Name in English' },
    },
    {
      id: 'question_ru',
      type: 'text',
      header: { ru: 'Вопрос по-русски', kk: 'Орысша сұрақ', en: 'Question in Russian' },
    },
    {
      id: 'question_kk',
      type: 'text',
      header: { ru: 'Вопрос по-казахски', kk: 'Қазақша сұрақ', en: 'Question in Kazakh' },
    },
    {
      id: 'question_en',
      type: 'text',
      header: { ru: 'Вопрос по-английски', kk: 'Ағылшынша сұрақ', en: 'Question in English' },
    },
  ],
});
