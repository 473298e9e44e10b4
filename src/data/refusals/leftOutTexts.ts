import type { Localized } from '../../core/lang';

/** Why rows with refusals were not used, or what they were taken for. */
export const REFUSALS_LEFT_OUT = {
  totals: {
    ru: 'Итоговых строк: {rows:int}, это не отказы',
    kk: 'Қорытынды жол: {rows:int}, бұлар бас тарту емес',
    en: 'Totals rows: {rows:int}, no refusals',
  },
  reason: {
    ru: 'Строк без причины отказа: {rows:int}, они не учтены. Впишите причину',
    kk: 'Бас тарту себебі жазылмаған жол: {rows:int}, олар есепке алынбады. Себебін жазыңыз',
    en: 'Rows without a reason of refusal: {rows:int}, not counted. Write the reason',
  },
  date: {
    ru: 'Отказов с непонятной датой: {rows:int}. Они учтены без даты: когда выбраны дни, их в отчёте нет. Исправьте дату',
    kk: 'Күні түсініксіз бас тарту: {rows:int}. Олар күнсіз есептелді: күндер таңдалса, есепке кірмейді. Күнін түзетіңіз',
    en: 'Refusals with an unreadable date: {rows:int}. They count without it: where days are chosen, the report does not have them. Correct the date',
  },
  amount: {
    ru: 'Отказов с непонятной суммой: {rows:int}. Они учтены без суммы: введите её числом',
    kk: 'Сомасы түсініксіз бас тарту: {rows:int}. Олар сомасыз есептелді: соманы санмен жазыңыз',
    en: 'Refusals with an unreadable amount: {rows:int}. They count without it: enter the amount as a number',
  },
  currency: {
    ru: 'Отказов в другой валюте: {rows:int}. Они учтены без суммы: пересчитайте её',
    kk: 'Басқа валютадағы бас тарту: {rows:int}. Олар сомасыз есептелді: соманы айналдырыңыз',
    en: 'Refusals in another currency: {rows:int}. They count without their amount: convert it',
  },
  status: {
    ru: 'Строк с непонятным статусом: {rows:int} ({names:names}). Они не считаются отказами',
    kk: 'Күйі түсініксіз жол: {rows:int} ({names:names}). Олар бас тарту деп саналмайды',
    en: 'Rows with an unknown status: {rows:int} ({names:names}). They do not count as refusals',
  },
  unmatched: {
    ru: 'Отказов с причиной, которой нет среди барьеров: {rows:int} ({names:names}). Они считаются под её названием. Если она значит то же, что барьер, впишите её в столбец «Причины в CRM» на листе барьеров',
    kk: 'Себебі кедергілер арасында жоқ бас тарту: {rows:int} ({names:names}). Олар сол себептің атауымен есептеледі. Себептің мағынасы кедергімен бірдей болса, оны кедергілер парағының «CRM-дегі себептер» бағанына жазыңыз',
    en: 'Refusals for a reason that is no barrier: {rows:int} ({names:names}). They count under its name. If it means the same as a barrier, write it into the column “Reasons in the CRM” of the sheet of barriers',
  },
} as const satisfies Readonly<Record<string, Localized>>;
