import type { Localized } from '../core/lang';

/** The button that leads to the rows an error or a preview speaks of; apart from the shell, since the server needs it too. */
export const SHOW_ROWS: Localized = { ru: 'Показать строки', kk: 'Жолдарды көрсету', en: 'Show rows' };
