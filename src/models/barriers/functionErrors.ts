import type { ErrorDefinition } from '../../core/appError';
import { ARGUMENT_MISSING_TEXT } from '../../data/argumentMissingText';

/** What only BARRIERS can get wrong. */
export const BARRIERS_FUNCTION_ERRORS = {
  BARRIERS_ARGUMENT_MISSING: { code: 'BARRIERS_ARGUMENT_MISSING', text: ARGUMENT_MISSING_TEXT },
  BARRIERS_STAGE_MISSING: {
    code: 'BARRIERS_STAGE_MISSING',
    text: {
      ru: 'Не указан этап отказа: {where}. Впишите этап или очистите всю строку.',
      kk: 'Бас тарту кезеңі көрсетілмеген: {where}. Кезеңді жазыңыз немесе бүкіл жолды тазалаңыз.',
      en: 'A refusal has no stage: {where}. Enter the stage or clear the whole row.',
    },
  },
  BARRIERS_BARRIER_MISSING: {
    code: 'BARRIERS_BARRIER_MISSING',
    text: {
      ru: 'Не указан барьер: {where}. Впишите барьер или очистите всю строку.',
      kk: 'Кедергі көрсетілмеген: {where}. Кедергіні жазыңыз немесе бүкіл жолды тазалаңыз.',
      en: 'A refusal has no barrier: {where}. Enter the barrier or clear the whole row.',
    },
  },
  BARRIERS_TOTALS_INSIDE: {
    code: 'BARRIERS_TOTALS_INSIDE',
    text: {
      ru: 'В диапазон попала итоговая строка: {where}. Закончите диапазоны строкой выше.',
      kk: 'Ауқымға қорытынды жол кіріп кеткен: {where}. Ауқымдарды бір жол жоғары аяқтаңыз.',
      en: 'The totals row is inside the range: {where}. End the ranges one row higher.',
    },
  },
  BARRIERS_NEGATIVE: {
    code: 'BARRIERS_NEGATIVE',
    text: {
      ru: 'Отрицательная сумма отказа: {where}. Введите, на сколько человек хотел купить, числом не меньше нуля, или оставьте ячейку пустой.',
      kk: 'Бас тарту сомасы теріс: {where}. Адамның қанша сомаға алмақ болғанын нөлден кем емес санмен жазыңыз немесе ұяшықты бос қалдырыңыз.',
      en: 'A negative amount of a refusal: {where}. Enter for how much the person meant to buy, not below zero, or leave the cell empty.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
