import { defineFact } from '../core/defineFact';
import { VISIT_PURPOSES } from './visits';

/** A visit to be made. */
export interface PlannedVisit {
  /** Six digits and a Damm digit (data/visitCode.ts). */
  code: string;
  job: string;
  location: string;
  wave: string;
  /** The same in words, for whoever hands out the codes. */
  about: string;
  /** First and last civil day the visit may be made on; text where a person typed no date, blank: the days of the wave. */
  window_from: number | string | null;
  window_to: number | string | null;
  /** Code of the shopper who has taken it; blank: nobody yet. */
  shopper: string | null;
  /** A code of `VISIT_PURPOSES`; blank: a visit of the programme. */
  purpose: string | null;
  /** Civil day on which the shopper passed the quiz of the briefing; blank: not yet. */
  briefed: number | string | null;
  /** Address of the form with the code filled in; written when the quiz is passed. */
  link: string | null;
}

/** Visits with their codes: one code is one visit. */
export const VISIT_PLAN_FACT = defineFact<PlannedVisit>({
  id: 'visit_plan',
  version: 2,
  personal: true,
  label: 'judged',
  title: { ru: 'План визитов', kk: 'Визит жоспары', en: 'Visit plan' },
  key: ['code'],
  columns: [
    {
      id: 'code',
      type: 'text',
      pixels: 110,
      note: {
        ru: 'Сообщите этот код одному тайному покупателю: один код — один визит.',
        kk: 'Бұл кодты бір құпия сатып алушыға беріңіз: бір код — бір визит.',
        en: 'Give this code to one shopper: one code is one visit.',
      },
      header: { ru: 'Код визита', kk: 'Визит коды', en: 'Visit code' },
    },
    { id: 'job', type: 'text', pixels: 110, header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' } },
    { id: 'location', type: 'text', pixels: 110, header: { ru: 'Точка продаж', kk: 'Сату нүктесі', en: 'Location' } },
    { id: 'wave', type: 'text', pixels: 90, header: { ru: 'Волна', kk: 'Толқын', en: 'Wave' } },
    {
      id: 'about',
      type: 'text',
      pixels: 420,
      note: {
        ru: 'Задача клиента, адрес и волна словами: для задания тайному покупателю.',
        kk: 'Клиент шаруасы, мекенжай және толқын сөзбен: құпия сатып алушының тапсырмасы үшін.',
        en: 'Job, address and wave in words, for the shopper’s task.',
      },
      header: { ru: 'Визит', kk: 'Визит', en: 'Visit' },
    },
    {
      id: 'window_from',
      type: 'date',
      note: {
        ru: 'С какого дня можно сделать визит. Пусто — с начала волны.',
        kk: 'Визитті қай күннен бастап жасауға болады. Бос болса — толқын басынан.',
        en: 'First day on which the visit may be made. Blank: from the start of the wave.',
      },
      header: { ru: 'Можно с', kk: 'Бастап', en: 'From day' },
    },
    {
      id: 'window_to',
      type: 'date',
      note: {
        ru: 'До какого дня включительно. Пусто — до конца волны.',
        kk: 'Қай күнге дейін, сол күнді қоса. Бос болса — толқын соңына дейін.',
        en: 'Last day on which the visit may be made. Blank: to the end of the wave.',
      },
      header: { ru: 'Можно до', kk: 'Дейін', en: 'To day' },
    },
    {
      id: 'shopper',
      type: 'text',
      pixels: 140,
      note: {
        ru: 'Код с листа «Тайные покупатели», без имён. Пусто — визит ещё никто не взял.',
        kk: '«Құпия сатып алушылар» парағындағы код, атсыз. Бос болса — визитті әлі ешкім алмаған.',
        en: 'Code from the sheet “Shoppers”, no names. Blank: nobody has taken the visit yet.',
      },
      header: { ru: 'Исполнитель', kk: 'Орындаушы', en: 'Shopper' },
    },
    {
      id: 'purpose',
      type: 'choice',
      header: { ru: 'Вид визита', kk: 'Визит түрі', en: 'Kind of visit' },
      words: VISIT_PURPOSES,
    },
    {
      id: 'briefed',
      type: 'date',
      note: {
        ru: 'День, когда исполнитель верно ответил на вопросы памятки. Заполняется само.',
        kk: 'Орындаушы жадынама сұрақтарына дұрыс жауап берген күн. Өзі толады.',
        en: 'Day on which the shopper passed the quiz of the briefing. Fills in by itself.',
      },
      header: { ru: 'Памятка пройдена', kk: 'Жадынама өтілді', en: 'Briefed' },
    },
    {
      id: 'link',
      type: 'text',
      pixels: 260,
      note: {
        ru: 'Ссылка на анкету, где код визита уже вписан. Появляется, когда памятка пройдена.',
        kk: 'Визит коды жазылып қойған сауалнама сілтемесі. Жадынама өтілгенде пайда болады.',
        en: 'Link to the form with the visit code filled in. Appears once the briefing is passed.',
      },
      header: { ru: 'Ссылка на анкету', kk: 'Сауалнама сілтемесі', en: 'Form link' },
    },
  ],
});
