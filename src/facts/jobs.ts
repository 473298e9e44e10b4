import { defineFact } from '../core/defineFact';

/** A job a customer hires the business for (JTBD); shoppers are split by it (B6-02). */
export interface Job {
  code: string;
  name_ru: string;
  name_kk: string;
  name_en: string;
}

/** Jobs of the visit programme. A language without a name has no form for the job. */
export const JOBS_FACT = defineFact<Job>({
  id: 'jobs',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Задачи клиента', kk: 'Клиент шаруалары', en: 'Jobs' },
  key: ['code'],
  columns: [
    {
      id: 'code',
      type: 'text',
      pixels: 90,
      note: {
        ru: 'Короткое имя строки, например J1. Не меняйте его, когда коды визитов выданы.',
        kk: 'Жолдың қысқа аты, мысалы J1. Визит кодтары берілген соң оны өзгертпеңіз.',
        en: 'Short name of the row, such as J1. Do not change it once visit codes are issued.',
      },
      header: { ru: 'Код', kk: 'Код', en: 'Code' },
    },
    {
      id: 'name_ru',
      type: 'text',
      note: {
        ru: 'За чем приходит клиент, словами клиента. Если пусто, русской анкеты не будет.',
        kk: 'Клиент не үшін келеді, клиенттің өз сөзімен. Бос болса, орысша сауалнама болмайды.',
        en: 'What the customer comes for, in the customer’s words. If it is blank, there is no form in Russian.',
      },
      header: { ru: 'Задача клиента по-русски', kk: 'Клиент шаруасы орысша', en: 'Job in Russian' },
    },
    {
      id: 'name_kk',
      type: 'text',
      note: {
        ru: 'За чем приходит клиент, словами клиента. Если пусто, казахской анкеты не будет.',
        kk: 'Клиент не үшін келеді, клиенттің өз сөзімен. Бос болса, қазақша сауалнама болмайды.',
        en: 'What the customer comes for, in the customer’s words. If it is blank, there is no form in Kazakh.',
      },
      header: { ru: 'Задача клиента по-казахски', kk: 'Клиент шаруасы қазақша', en: 'Job in Kazakh' },
    },
    {
      id: 'name_en',
      type: 'text',
      note: {
        ru: 'За чем приходит клиент, словами клиента. Если пусто, английской анкеты не будет.',
        kk: 'Клиент не үшін келеді, клиенттің өз сөзімен. Бос болса, ағылшынша сауалнама болмайды.',
        en: 'What the customer comes for, in the customer’s words. If it is blank, there is no form in English.',
      },
      header: { ru: 'Задача клиента по-английски', kk: 'Клиент шаруасы ағылшынша', en: 'Job in English' },
    },
  ],
});
