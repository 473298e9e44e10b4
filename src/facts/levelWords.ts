import type { Localized } from '../core/lang';

/** The three levels of a plan by code (B7-10, glossary). */
export const LEVEL_WORDS = {
  minimal: { ru: 'Минимум', kk: 'Ең төмен', en: 'Minimum' },
  base: { ru: 'База', kk: 'Базалық', en: 'Base' },
  maximal: { ru: 'Максимум', kk: 'Ең жоғары', en: 'Maximum' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A level of a plan. */
export type Level = keyof typeof LEVEL_WORDS;
