import { defineFact } from '../core/defineFact';

/** A place that shoppers visit. */
export interface Location {
  code: string;
  name: string;
}

/** Locations of the visit programme; a name reads the same in every language. */
export const LOCATIONS_FACT = defineFact<Location>({
  id: 'locations',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Точки продаж', kk: 'Сату нүктелері', en: 'Locations' },
  key: ['code'],
  columns: [
    {
      id: 'code',
      type: 'text',
      pixels: 90,
      note: {
        ru: 'Короткое имя строки, например L1. Не меняйте его, когда коды визитов выданы.',
        kk: 'Жолдың қысқа аты, мысалы L1. Визит кодтары берілген соң оны өзгертпеңіз.',
        en: 'Short name of the row, such as L1. Do not change it once visit codes are issued.',
      },
      header: { ru: 'Код', kk: 'Код', en: 'Code' },
    },
    {
      id: 'name',
      type: 'text',
      pixels: 300,
      note: {
        ru: 'Адрес, как его узнает тайный покупатель: он выбирает его в анкете.',
        kk: 'Құпия сатып алушы танитын мекенжай: ол оны сауалнамада таңдайды.',
        en: 'The address as a shopper knows it: it is chosen in the form.',
      },
      header: { ru: 'Адрес', kk: 'Мекенжай', en: 'Address' },
    },
  ],
});
