import type { Localized } from '../core/lang';

/** Texts around the pictures; what stands in them comes with the views. */
export const TEXTS = {
  loading: { ru: 'Загрузка…', kk: 'Жүктелуде…', en: 'Loading…' },
  print: { ru: 'Печать', kk: 'Басып шығару', en: 'Print' },
  retry: { ru: 'Повторить', kk: 'Қайталау', en: 'Try again' },
  close: { ru: 'Закрыть', kk: 'Жабу', en: 'Close' },
  legend: { ru: 'Обозначения', kk: 'Шартты белгілер', en: 'Legend' },
  empty_stage: { ru: 'точек контакта нет', kk: 'жанасу нүктесі жоқ', en: 'no touchpoints' },
  open_all: { ru: 'Раскрыть всё', kk: 'Бәрін ашу', en: 'Expand all' },
  close_all: { ru: 'Свернуть всё', kk: 'Бәрін жию', en: 'Collapse all' },
  shown: {
    ru: 'Строка показана на листе за этим окном.',
    kk: 'Жол осы терезенің артындағы парақта көрсетілді.',
    en: 'The row is shown on the sheet behind this window.',
  },
  nothing: { ru: 'ничего', kk: 'ештеңе жоқ', en: 'nothing' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A text around the pictures. */
export type TextKey = keyof typeof TEXTS;
