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
    { id: 'code', type: 'text', pixels: 90, header: { ru: 'Код', kk: 'Код', en: 'Code' } },
    { id: 'name', type: 'text', pixels: 300, header: { ru: 'Адрес', kk: 'Мекенжай', en: 'Address' } },
  ],
});
