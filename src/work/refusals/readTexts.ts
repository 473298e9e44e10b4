import type { Localized } from '../../core/lang';

/** Why answers of those who did not buy were not used, or were taken without their amount. */
export const ANSWERS_LEFT_OUT = {
  barrier: {
    ru: 'Лист «{sheet}». Ответов без барьера: {rows:int}, они не учтены. Ячейки: {cells}',
    kk: '«{sheet}» парағы. Кедергісі көрсетілмеген жауап: {rows:int}, олар есепке алынбады. Ұяшықтар: {cells}',
    en: 'Sheet “{sheet}”. Answers without a barrier: {rows:int}, not counted. Cells: {cells}',
  },
  lost: {
    ru: 'Лист «{sheet}». Ответов с непонятной суммой: {rows:int}, они учтены без неё. Ячейки: {cells}',
    kk: '«{sheet}» парағы. Сомасы түсініксіз жауап: {rows:int}, олар сомасыз есептелді. Ұяшықтар: {cells}',
    en: 'Sheet “{sheet}”. Answers with an unreadable amount: {rows:int}, counted without it. Cells: {cells}',
  },
  currency: {
    ru: 'Лист «{sheet}»: суммы в валюте {currency} не складываются с остальными ({main}). Отказов без суммы: {rows:int}',
    kk: '«{sheet}» парағы: {currency} валютасындағы сомалар қалғандарына ({main}) қосылмайды. Сомасыз есептелген бас тарту: {rows:int}',
    en: 'Sheet “{sheet}”: amounts in {currency} are not added to the others ({main}). Refusals counted without their amount: {rows:int}',
  },
} as const satisfies Readonly<Record<string, Localized>>;
