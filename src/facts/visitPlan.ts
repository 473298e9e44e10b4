import { defineFact } from '../core/defineFact';

/** A visit to be made. */
export interface PlannedVisit {
  /** Six digits and a Damm digit (data/visitCode.ts). */
  code: string;
  job: string;
  location: string;
  wave: string;
  /** The same in words, for whoever hands out the codes. */
  about: string;
}

/** Visits with their codes: one code is one visit. */
export const VISIT_PLAN_FACT = defineFact<PlannedVisit>({
  id: 'visit_plan',
  version: 1,
  personal: false,
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
  ],
});
