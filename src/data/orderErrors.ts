import type { ErrorDefinition } from '../core/appError';

/** What can be wrong with orders as a whole, whatever is computed from them. */
export const ORDER_ERRORS = {
  ONLY_REFUNDS: {
    code: 'ONLY_REFUNDS',
    text: {
      ru: 'Покупок нет, только возвраты: строк — {rows:int}. Проверьте столбец с суммой: у покупок она без минуса.',
      kk: 'Сатып алу жоқ, тек қайтарымдар бар: жол саны — {rows:int}. Сома бағанын тексеріңіз: сатып алу сомасы минуссыз жазылады.',
      en: 'No purchases, only refunds: {rows:int} {rows:plural:row|rows}. Check the amount column: purchases have no minus.',
    },
  },
  AS_OF_BEFORE_ORDERS: {
    code: 'AS_OF_BEFORE_ORDERS',
    text: {
      ru: 'Дата раньше всех заказов: {asOf:day}, первый заказ — {first:day}. Выберите дату позже.',
      kk: 'Күн барлық тапсырыстан бұрын: {asOf:day}, алғашқы тапсырыс — {first:day}. Кейінірек күнді таңдаңыз.',
      en: 'The date is before all orders: {asOf:day}, the first order is dated {first:day}. Choose a later date.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
