import { defineFact } from '../core/defineFact';

/** How many visits are wanted. Numbers are text where a person typed none. */
export interface Quota {
  job: string;
  location: string;
  wave: string;
  /** Visits wanted, 0 or more. */
  visits: number | string | null;
  /** Into how many windows of equal length the wave is divided, so that visits are spread; blank: 1. */
  windows: number | string | null;
}

/** Visits wanted of each job at each location in a wave (features.md row 35). */
export const QUOTAS_FACT = defineFact<Quota>({
  id: 'quotas',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Квоты визитов', kk: 'Визит квоталары', en: 'Visit quotas' },
  key: ['job', 'location', 'wave'],
  columns: [
    {
      id: 'job',
      type: 'text',
      pixels: 130,
      note: {
        ru: 'Код с листа «Задачи клиента».',
        kk: '«Клиент шаруалары» парағындағы код.',
        en: 'Code from the sheet “Jobs”.',
      },
      header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' },
    },
    {
      id: 'location',
      type: 'text',
      pixels: 130,
      note: {
        ru: 'Код с листа «Точки продаж».',
        kk: '«Сату нүктелері» парағындағы код.',
        en: 'Code from the sheet “Locations”.',
      },
      header: { ru: 'Точка продаж', kk: 'Сату нүктесі', en: 'Location' },
    },
    {
      id: 'wave',
      type: 'text',
      pixels: 110,
      note: {
        ru: 'Код с листа «Волны».',
        kk: '«Толқындар» парағындағы код.',
        en: 'Code from the sheet “Waves”.',
      },
      header: { ru: 'Волна', kk: 'Толқын', en: 'Wave' },
    },
    {
      id: 'visits',
      type: 'count',
      note: {
        ru: 'Сколько принятых визитов нужно за волну.',
        kk: 'Толқын ішінде қанша қабылданған визит керек.',
        en: 'How many accepted visits the wave needs.',
      },
      header: { ru: 'Визитов', kk: 'Визит саны', en: 'Visits' },
    },
    {
      id: 'windows',
      type: 'count',
      pixels: 150,
      note: {
        ru: 'На сколько равных частей разделить волну, чтобы визиты шли равномерно. Пусто — визиты в любой день волны.',
        kk: 'Визиттер біркелкі жүруі үшін толқынды неше тең бөлікке бөлу керек. Бос болса — толқынның кез келген күні.',
        en: 'Into how many equal parts the wave is divided, so that visits are spread. Blank: any day of the wave.',
      },
      header: { ru: 'Частей волны', kk: 'Толқын бөліктері', en: 'Parts of the wave' },
    },
  ],
});
