import type { Param, ParamValues } from '../core/defineModel';
import type { Localized } from '../core/lang';
import type { UsableChoices } from './usableOrders';

const LEAVE_OUT: Localized = { ru: 'не учитывать', kk: 'ескермеу', en: 'leave out' };

/** Setting `repeats`: rows equal in customer, date, amount and order number; `count` or `drop`. */
export const REPEATS_PARAM: Param = {
  id: 'repeats',
  kind: 'choice',
  default: 'count',
  label: {
    ru: 'Одинаковые строки одного заказа',
    kk: 'Бір тапсырыстың бірдей жолдары',
    en: 'Identical rows of one order',
  },
  hint: {
    ru: 'Действует, если выбран столбец «Номер заказа».',
    kk: '«Тапсырыс нөмірі» бағаны таңдалса ғана қолданылады.',
    en: 'Applies only when the column “Order number” is chosen.',
  },
  options: [
    { value: 'count', label: { ru: 'учитывать', kk: 'ескеру', en: 'count' } },
    { value: 'drop', label: LEAVE_OUT },
  ],
};

/** Setting `cancelled`: orders whose status says so; `drop` or `keep`. */
export const CANCELLED_PARAM: Param = {
  id: 'cancelled',
  kind: 'choice',
  default: 'drop',
  label: { ru: 'Отменённые заказы', kk: 'Бас тартылған тапсырыстар', en: 'Cancelled orders' },
  hint: {
    ru: 'Действует, если выбран столбец «Статус заказа».',
    kk: '«Тапсырыс күйі» бағаны таңдалса ғана қолданылады.',
    en: 'Applies only when the column “Order status” is chosen.',
  },
  options: [
    { value: 'drop', label: LEAVE_OUT },
    { value: 'keep', label: { ru: 'учитывать', kk: 'ескеру', en: 'count' } },
  ],
};

/** Setting `currencies`: rows in another currency than most; `drop` or `keep`. */
export const CURRENCIES_PARAM: Param = {
  id: 'currencies',
  kind: 'choice',
  default: 'drop',
  label: { ru: 'Суммы в другой валюте', kk: 'Басқа валютадағы сомалар', en: 'Amounts in another currency' },
  options: [
    { value: 'drop', label: LEAVE_OUT },
    {
      value: 'keep',
      label: { ru: 'складывать как одну валюту', kk: 'бір валюта ретінде қосу', en: 'add up as one currency' },
    },
  ],
};

/** What the settings `cancelled` and `currencies` say; a missing one has its default. */
export function usableChoices(params: ParamValues): UsableChoices {
  return {
    cancelled: params['cancelled'] === 'keep' ? 'keep' : 'drop',
    currencies: params['currencies'] === 'keep' ? 'keep' : 'drop',
  };
}
