import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';
import { YES_WORDS } from './yesWords';

/** A mystery shopper, by a code only: names and contacts stand outside of this file. */
export interface Shopper {
  code: string;
  /** Codes of the jobs this shopper plays, divided by commas; blank: all (B6-02). */
  jobs: string;
  /** `ru`, `kk` or `en`: language of forms and briefings. */
  lang: string;
  /** Pay for one visit, in the file's currency. */
  pay: number | string | null;
  /** `no`: gets no new visits; blank or `yes` otherwise. */
  active: string;
}

/** Languages of the forms by code. */
export const FORM_LANG_WORDS: Readonly<Record<string, Localized>> = {
  ru: { ru: 'русский', kk: 'орысша', en: 'Russian' },
  kk: { ru: 'казахский', kk: 'қазақша', en: 'Kazakh' },
  en: { ru: 'английский', kk: 'ағылшынша', en: 'English' },
};

/** Shoppers by code, without names (features.md row 47). */
export const SHOPPERS_FACT = defineFact<Shopper>({
  id: 'shoppers',
  version: 1,
  personal: true,
  label: 'judged',
  title: { ru: 'Тайные покупатели', kk: 'Құпия сатып алушылар', en: 'Shoppers' },
  key: ['code'],
  columns: [
    {
      id: 'code',
      type: 'text',
      pixels: 110,
      note: {
        ru: 'Код вместо имени, например S1. Имена, телефоны и почту храните в другом файле, к которому у клиентов и коллег нет доступа.',
        kk: 'Аты орнына код, мысалы S1. Аты-жөнін, телефонын, поштасын клиенттер мен әріптестер ашпайтын басқа файлда сақтаңыз.',
        en: 'A code instead of a name, such as S1. Keep names, phones and e-mails in another file that clients and colleagues cannot open.',
      },
      header: { ru: 'Код', kk: 'Код', en: 'Code' },
    },
    {
      id: 'jobs',
      type: 'text',
      pixels: 150,
      note: {
        ru: 'Коды с листа «Задачи клиента» через запятую: какую роль этот исполнитель может сыграть. Пусто — любую.',
        kk: '«Клиент шаруалары» парағындағы кодтар үтір арқылы: бұл орындаушы қай рөлді ойнай алады. Бос болса — кез келгенін.',
        en: 'Codes from the sheet “Jobs” with commas between them: which parts this shopper can play. Blank: any.',
      },
      header: { ru: 'Коды задач клиента', kk: 'Клиент шаруаларының кодтары', en: 'Job codes' },
    },
    {
      id: 'lang',
      type: 'choice',
      note: {
        ru: 'На каком языке давать памятку и анкету. Пусто — на языке файла.',
        kk: 'Жадынама мен сауалнама қай тілде берілсін. Бос болса — файл тілінде.',
        en: 'Language of the briefing and the form. Blank: that of the file.',
      },
      header: { ru: 'Язык', kk: 'Тіл', en: 'Language' },
      words: FORM_LANG_WORDS,
    },
    {
      id: 'pay',
      type: 'money',
      note: {
        ru: 'Сколько платите за один визит.',
        kk: 'Бір визитке қанша төлейсіз.',
        en: 'What you pay for one visit.',
      },
      header: { ru: 'Оплата за визит', kk: 'Бір визит ақысы', en: 'Pay per visit' },
    },
    {
      id: 'active',
      type: 'choice',
      note: {
        ru: '«нет» — новых визитов не получает. Строку не удаляйте: по ней считается оплата.',
        kk: '«жоқ» — жаңа визит алмайды. Жолды өшірмеңіз: төлем осы жолмен есептеледі.',
        en: '“no”: gets no new visits. Do not delete the row: the pay is worked out by it.',
      },
      header: { ru: 'Работает', kk: 'Жұмыс істейді', en: 'Active' },
      words: YES_WORDS,
    },
  ],
});
