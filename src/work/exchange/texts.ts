import type { Localized } from '../../core/lang';

/** What restoring a table says it did. */
export const RESTORE = {
  added: { ru: 'Добавлено строк: {rows:int}', kk: 'Қосылған жол: {rows:int}', en: 'Rows added: {rows:int}' },
  same: {
    ru: 'Уже были такими же, строк: {rows:int}',
    kk: 'Бұрыннан дәл сондай жол: {rows:int}',
    en: 'Rows there already, the same: {rows:int}',
  },
  differing: {
    ru: 'На листе другие значения, не изменено строк: {rows:int} ({keys:names})',
    kk: 'Парақтағы мәні басқа, өзгертілмеген жол: {rows:int} ({keys:names})',
    en: 'Rows with other values on the sheet, not changed: {rows:int} ({keys:names})',
  },
} as const satisfies Readonly<Record<string, Localized>>;
