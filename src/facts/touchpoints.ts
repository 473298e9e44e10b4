import { defineFact } from '../core/defineFact';
import { STAGE_WORDS } from './stageWords';
import { YES_WORDS } from './yesWords';

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

/** Touchpoints of the visit programme, 10 to 15 for each job (B6-03). */
export const TOUCHPOINTS_FACT = defineFact<Touchpoint>({
  id: 'touchpoints',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Точки контакта', kk: 'Жанасу нүктелері', en: 'Touchpoints' },
  key: ['code'],
  columns: [
    {
      id: 'code',
      type: 'text',
      pixels: 70,
      note: {
        ru: 'Короткое имя строки, например P1. Не меняйте его, когда коды визитов выданы.',
        kk: 'Жолдың қысқа аты, мысалы P1. Визит кодтары берілген соң оны өзгертпеңіз.',
        en: 'Short name of the row, such as P1. Do not change it once visit codes are issued.',
      },
      header: { ru: 'Код', kk: 'Код', en: 'Code' },
    },
    {
      id: 'order',
      type: 'count',
      pixels: 90,
      note: {
        ru: 'Какой по счёту клиент встречает эту точку контакта: 1, 2, 3. В этом порядке идут вопросы анкеты.',
        kk: 'Клиент бұл жанасу нүктесін нешінші болып кездестіреді: 1, 2, 3. Сауалнама сұрақтары осы ретпен тұрады.',
        en: 'Which one the customer meets first, second and so on: 1, 2, 3. The questions stand in this order.',
      },
      header: { ru: 'Порядок', kk: 'Реті', en: 'Order' },
    },
    {
      id: 'stage',
      type: 'choice',
      note: {
        ru: 'Выберите из списка. Каждый этап — своя страница анкеты: до визита, выбор, покупка, впечатления, после покупки.',
        kk: 'Тізімнен таңдаңыз. Әр кезең — сауалнаманың жеке беті: визитке дейін, таңдау, сатып алу, алған әсер, сатып алғаннан кейін.',
        en: 'Choose from the list. Each stage is a page of the form: before the visit, choosing, buying, impressions, after buying.',
      },
      header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' },
      words: STAGE_WORDS,
    },
    {
      id: 'jobs',
      type: 'text',
      pixels: 110,
      note: {
        ru: 'Коды с листа «Задачи клиента» через запятую, например J1, J2. Пусто — для всех задач клиента.',
        kk: '«Клиент шаруалары» парағындағы кодтар үтір арқылы, мысалы J1, J2. Бос болса — барлық клиент шаруасына.',
        en: 'Codes from the sheet “Jobs” with commas between them, such as J1, J2. Blank: for all jobs.',
      },
      header: { ru: 'Коды задач клиента', kk: 'Клиент шаруаларының кодтары', en: 'Job codes' },
    },
    {
      id: 'target',
      type: 'number',
      note: {
        ru: 'К какой средней оценке стремитесь, от 1 до 5. Пусто — 4.',
        kk: 'Қандай орташа балға ұмтыласыз, 1–5. Бос болса — 4.',
        en: 'The mean rating you aim at, 1 to 5. Blank: 4.',
      },
      header: { ru: 'Целевая оценка', kk: 'Нысаналы балл', en: 'Target' },
    },
    {
      id: 'critical',
      type: 'choice',
      note: {
        ru: '«да» — если сбой здесь портит весь визит, что бы ни было хорошо в остальном.',
        kk: '«иә» — мұндағы олқылық қалғаны жақсы болса да бүкіл визитті бұзса.',
        en: '“yes” where a failure here spoils the whole visit, however good the rest is.',
      },
      header: { ru: 'Критичная', kk: 'Аса маңызды', en: 'Critical' },
      words: YES_WORDS,
    },
    {
      id: 'name_ru',
      type: 'text',
      note: {
        ru: 'Что видит клиент, в двух-трёх словах, например «Вкус напитка». Если пусто, русской анкеты не будет.',
        kk: 'Клиент не көреді, екі-үш сөзбен, мысалы «Сусынның дәмі». Бос болса, орысша сауалнама болмайды.',
        en: 'What the customer meets, in two or three words, such as “Taste of the drink”. If it is blank, there is no form in Russian.',
      },
      header: { ru: 'Название по-русски', kk: 'Орысша атауы', en: 'Name in Russian' },
    },
    {
      id: 'name_kk',
      type: 'text',
      note: {
        ru: 'Что видит клиент, в двух-трёх словах, например «Вкус напитка». Если пусто, казахской анкеты не будет.',
        kk: 'Клиент не көреді, екі-үш сөзбен, мысалы «Сусынның дәмі». Бос болса, қазақша сауалнама болмайды.',
        en: 'What the customer meets, in two or three words, such as “Taste of the drink”. If it is blank, there is no form in Kazakh.',
      },
      header: { ru: 'Название по-казахски', kk: 'Қазақша атауы', en: 'Name in Kazakh' },
    },
    {
      id: 'name_en',
      type: 'text',
      note: {
        ru: 'Что видит клиент, в двух-трёх словах, например «Вкус напитка». Если пусто, английской анкеты не будет.',
        kk: 'Клиент не көреді, екі-үш сөзбен, мысалы «Сусынның дәмі». Бос болса, ағылшынша сауалнама болмайды.',
        en: 'What the customer meets, in two or three words, such as “Taste of the drink”. If it is blank, there is no form in English.',
      },
      header: { ru: 'Название по-английски', kk: 'Ағылшынша атауы', en: 'Name in English' },
    },
    {
      id: 'question_ru',
      type: 'text',
      note: {
        ru: 'Свой вопрос вместо обычного, если он нужен. Пусто — «Вкус напитка: оцените от 1 до 5».',
        kk: 'Керек болса, әдеттегі сұрақтың орнына өз сұрағыңыз. Бос болса — «Сусынның дәмі: 1-ден 5-ке дейін бағалаңыз».',
        en: 'A question of your own, if you want one. Blank: “Taste of the drink: rate from 1 to 5”.',
      },
      header: { ru: 'Вопрос по-русски', kk: 'Орысша сұрақ', en: 'Question in Russian' },
    },
    {
      id: 'question_kk',
      type: 'text',
      note: {
        ru: 'Свой вопрос вместо обычного, если он нужен. Пусто — «Вкус напитка: оцените от 1 до 5».',
        kk: 'Керек болса, әдеттегі сұрақтың орнына өз сұрағыңыз. Бос болса — «Сусынның дәмі: 1-ден 5-ке дейін бағалаңыз».',
        en: 'A question of your own, if you want one. Blank: “Taste of the drink: rate from 1 to 5”.',
      },
      header: { ru: 'Вопрос по-казахски', kk: 'Қазақша сұрақ', en: 'Question in Kazakh' },
    },
    {
      id: 'question_en',
      type: 'text',
      note: {
        ru: 'Свой вопрос вместо обычного, если он нужен. Пусто — «Вкус напитка: оцените от 1 до 5».',
        kk: 'Керек болса, әдеттегі сұрақтың орнына өз сұрағыңыз. Бос болса — «Сусынның дәмі: 1-ден 5-ке дейін бағалаңыз».',
        en: 'A question of your own, if you want one. Blank: “Taste of the drink: rate from 1 to 5”.',
      },
      header: { ru: 'Вопрос по-английски', kk: 'Ағылшынша сұрақ', en: 'Question in English' },
    },
  ],
});
