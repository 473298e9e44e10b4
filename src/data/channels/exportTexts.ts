import type { Localized } from '../../core/lang';

/** Why rows of an export were not used, or what they were taken for. */
export const EXPORT_LEFT_OUT = {
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
  negative: {
    ru: 'Строк с отрицательным числом: {rows:int}. Проверьте эти ячейки',
    kk: 'Теріс саны бар жол: {rows:int}. Осы ұяшықтарды тексеріңіз',
    en: 'Rows with a negative number: {rows:int}. Check these cells',
  },
  currency: {
    ru: 'Строк в другой валюте: {rows:int}. Пересчитайте их в одну валюту',
    kk: 'Басқа валютадағы жол: {rows:int}. Оларды бір валютаға айналдырыңыз',
    en: 'Rows in another currency: {rows:int}. Convert them to one currency',
  },
  status: {
    ru: 'Строк с непонятным статусом: {rows:int} ({names:names}). Они считаются лидами без продажи',
    kk: 'Күйі түсініксіз жол: {rows:int} ({names:names}). Олар сатылымсыз лид деп саналады',
    en: 'Rows with an unknown status: {rows:int} ({names:names}). They count as leads without a sale',
  },
} as const satisfies Readonly<Record<string, Localized>>;
