import { defineFact } from '../core/defineFact';

/** A barrier that keeps people from buying, as the form for those who did not buy asks about it. */
export interface Barrier {
  code: string;
  name_ru: string | null;
  name_kk: string | null;
  name_en: string | null;
  /** Reasons of the CRM that mean this barrier, with semicolons between them. */
  crm: string | null;
}

const IN_FORM = {
  ru: 'Как вариант ответа в анкете: короткая фраза от лица человека, который не купил.',
  kk: 'Сауалнамадағы жауап нұсқасы: сатып алмаған адамның атынан айтылған қысқа сөйлем.',
  en: 'As a choice of the form: a short phrase in the words of someone who did not buy.',
} as const;

/** Barriers (methods.md §7.4; B7-08). */
export const BARRIERS_FACT = defineFact<Barrier>({
  id: 'barriers',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Барьеры', kk: 'Кедергілер', en: 'Barriers' },
  key: ['code'],
  columns: [
    {
      id: 'code',
      type: 'text',
      pixels: 90,
      note: {
        ru: 'Короткое имя строки, например B1. Не меняйте его, когда ответы уже собираются.',
        kk: 'Жолдың қысқа аты, мысалы B1. Жауап жинала бастаған соң өзгертпеңіз.',
        en: 'Short name of the row, such as B1. Do not change it once answers come in.',
      },
      header: { ru: 'Код', kk: 'Код', en: 'Code' },
    },
    {
      id: 'name_ru',
      type: 'text',
      pixels: 260,
      note: IN_FORM,
      header: { ru: 'Барьер по-русски', kk: 'Кедергі орысша', en: 'Barrier in Russian' },
    },
    {
      id: 'name_kk',
      type: 'text',
      pixels: 260,
      note: IN_FORM,
      header: { ru: 'Барьер по-казахски', kk: 'Кедергі қазақша', en: 'Barrier in Kazakh' },
    },
    {
      id: 'name_en',
      type: 'text',
      pixels: 260,
      note: IN_FORM,
      header: { ru: 'Барьер по-английски', kk: 'Кедергі ағылшынша', en: 'Barrier in English' },
    },
    {
      id: 'crm',
      type: 'text',
      pixels: 260,
      note: {
        ru: 'Причины отказа из CRM, которые значат то же самое, через точку с запятой: дорого; нет бюджета.',
        kk: 'CRM-дегі мағынасы бірдей бас тарту себептері, нүктелі үтірмен бөліп: қымбат; бюджет жоқ.',
        en: 'Reasons of the CRM that mean the same, with semicolons between them: too expensive; no budget.',
      },
      header: { ru: 'Причины в CRM', kk: 'CRM-дегі себептер', en: 'Reasons in the CRM' },
    },
  ],
});
