import type { Localized } from '../core/lang';

/** Why rows of a sheet with days and numbers are not used, for whatever reads them. */
export const ROWS_LEFT_OUT = {
  totals: {
    ru: 'Итоговых строк: {rows:int}, они не складываются с остальными',
    kk: 'Қорытынды жол: {rows:int}, олар қалғандарына қосылмайды',
    en: 'Totals rows: {rows:int}, not added to the others',
  },
  day: {
    ru: 'Строк без понятной даты: {rows:int}. Впишите день, например 01.11.2026',
    kk: 'Күні түсініксіз жол: {rows:int}. Күнді жазыңыз, мысалы 01.11.2026',
    en: 'Rows without a readable date: {rows:int}. Enter a day, for example 2026-11-01',
  },
  number: {
    ru: 'Строк, где вместо числа другое: {rows:int}. Исправьте эти ячейки',
    kk: 'Сан орнында басқа мән тұрған жол: {rows:int}. Осы ұяшықтарды түзетіңіз',
    en: 'Rows with something else in place of a number: {rows:int}. Correct these cells',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Why rows of a list of customers are not used. */
export const CUSTOMERS_LEFT_OUT = {
  blank: { ru: 'Пустых строк: {rows:int}', kk: 'Бос жол: {rows:int}', en: 'Blank rows: {rows:int}' },
  CELL_ERROR: {
    ru: 'Ошибка в ячейке, строк: {rows:int}',
    kk: 'Ұяшығында қате бар жол: {rows:int}',
    en: 'Rows with an error in a cell: {rows:int}',
  },
  EMPTY_CUSTOMER: {
    ru: 'Без покупателя, строк: {rows:int}',
    kk: 'Сатып алушысы көрсетілмеген жол: {rows:int}',
    en: 'Rows without a customer: {rows:int}',
  },
} as const satisfies Readonly<Record<string, Localized>>;
