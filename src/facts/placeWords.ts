import type { Localized } from '../core/lang';

/** Where a customer meets a touchpoint, by code (B4-11). */
export const PLACE_WORDS: Readonly<Record<string, Localized>> = {
  online: { ru: 'онлайн', kk: 'онлайн', en: 'online' },
  offline: { ru: 'офлайн', kk: 'офлайн', en: 'offline' },
};
