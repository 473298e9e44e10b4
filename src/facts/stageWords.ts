import type { Localized } from '../core/lang';

/** The five stages of a customer's journey by code, in their order (B4, glossary). */
export const STAGE_WORDS: Readonly<Record<string, Localized>> = {
  need: { ru: 'потребность', kk: 'қажеттілік', en: 'need' },
  choice: { ru: 'выбор', kk: 'таңдау', en: 'choice' },
  deal: { ru: 'сделка', kk: 'мәміле', en: 'deal' },
  experience: { ru: 'опыт', kk: 'тәжірибе', en: 'experience' },
  loyalty: { ru: 'лояльность', kk: 'адалдық', en: 'loyalty' },
};
