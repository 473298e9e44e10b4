import type { Localized } from '../core/lang';

/** The languages by their own names; apart from the shell, since the server needs them too. */
export const LANGUAGE_NAMES: Localized = { ru: 'Русский', kk: 'Қазақша', en: 'English' };
