import type { Localized } from '../../core/lang';
import type { Industry } from '../../core/touchpointLibrary';

/** Kinds of business by code, as the library's filter names them. */
export const INDUSTRY_WORDS: Readonly<Record<Industry, Localized>> = {
  retail: { ru: 'Магазин', kk: 'Дүкен', en: 'Retail' },
  restaurant: { ru: 'Кафе и рестораны', kk: 'Кафе мен мейрамханалар', en: 'Cafés and restaurants' },
  fitness: { ru: 'Фитнес', kk: 'Фитнес', en: 'Fitness' },
  services: { ru: 'Услуги', kk: 'Қызмет көрсету', en: 'Services' },
  b2b: { ru: 'Продажи бизнесу (B2B)', kk: 'Бизнеске сату (B2B)', en: 'Sales to business (B2B)' },
};
