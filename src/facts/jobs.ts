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
    { id: 'code', type: 'text', pixels: 90, header: { ru: 'Код', kk: 'Код', en: 'Code' } },
    {
      id: 'name_ru',
      type: 'text',
      header: { ru: 'Задача клиента по-русски', kk: 'Клиент шаруасы орысша', en: 'Job in Russian' },
    },
    {
      id: 'name_kk',
      type: 'text',
      header: { ru: 'Задача клиента по-казахски', kk: 'Клиент шаруасы қазақша', en: 'Job in Kazakh' },
    },
    {
      id: 'name_en',
      type: 'text',
      header: { ru: 'Задача клиента по-английски', kk: 'Клиент шаруасы ағылшынша', en: 'Job in English' },
    },
  ],
});
