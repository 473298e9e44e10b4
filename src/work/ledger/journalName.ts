import type { Localized } from '../../core/lang';

/** Name of the hidden sheet that remembers runs. */
export const JOURNAL_NAME: Localized = { ru: 'Rosta – журнал', kk: 'Rosta – әрекеттер журналы', en: 'Rosta – journal' };
