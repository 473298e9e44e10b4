import type { Localized } from '../../core/lang';
import { ROWS_LEFT_OUT } from '../leftOutTexts';

/** Why rows of an export were not used, or what they were taken for. */
export const EXPORT_LEFT_OUT = {
  ...ROWS_LEFT_OUT,
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
