import type { Localized } from '../../core/lang';
import type { Touchpoint } from '../../facts/touchpoints';

/** A touchpoint of the example before it has a code. */
interface Point extends Pick<Touchpoint, 'stage'> {
  readonly name: Localized;
  /** Where it is not offline. */
  readonly place?: 'online';
  /** Where it belongs to one job only. */
  readonly job?: string;
  /** Where it is not the usual one. */
  readonly target?: number;
  readonly critical?: true;
}

const POINTS: readonly Point[] = [
  { stage: 'need', name: { ru: 'Вывеска с улицы', kk: 'Көшедегі маңдайша', en: 'Sign seen from the street' } },
  {
    ...{ stage: 'need', place: 'online' },
    name: { ru: 'Кофейня на онлайн-карте', kk: 'Онлайн-картадағы кофехана', en: 'Coffee shop on the online map' },
  },
  {
    stage: 'choice',
    name: { ru: 'Вход и первое впечатление', kk: 'Кіреберіс және алғашқы әсер', en: 'Entrance and first impression' },
  },
  { stage: 'choice', name: { ru: 'Меню и цены', kk: 'Мәзір мен бағалар', en: 'Menu and prices' } },
  { stage: 'choice', name: { ru: 'Совет бариста', kk: 'Баристаның кеңесі', en: 'Advice of the barista' } },
  { stage: 'deal', name: { ru: 'Приветствие на кассе', kk: 'Кассадағы амандасу', en: 'Greeting at the till' } },
  { stage: 'deal', name: { ru: 'Оплата', kk: 'Төлем жасау', en: 'Payment' } },
  {
    ...{ stage: 'experience', target: 4.5, critical: true },
    name: { ru: 'Ожидание заказа', kk: 'Тапсырысты күту', en: 'Waiting for the order' },
  },
  {
    ...{ stage: 'experience', target: 4.5, critical: true },
    name: { ru: 'Вкус напитка', kk: 'Сусынның дәмі', en: 'Taste of the drink' },
  },
  {
    ...{ stage: 'experience', job: 'J1' },
    name: { ru: 'Стакан с собой', kk: 'Алып кететін стақан', en: 'Takeaway cup' },
  },
  {
    ...{ stage: 'experience', job: 'J2' },
    name: { ru: 'Место, розетки и интернет', kk: 'Орын, розетка және интернет', en: 'Seat, sockets and internet' },
  },
  {
    stage: 'loyalty',
    name: {
      ru: 'Прощание и приглашение вернуться',
      kk: 'Қоштасу және қайта шақыру',
      en: 'Goodbye and invitation back',
    },
  },
];

/**
 * Touchpoints of the coffee shop by which both the visit programme and QFD are shown: of the same codes, so that visits of the
 * one are found by the other.
 */
export const EXAMPLE_POINTS: readonly (Point & { readonly code: string })[] = POINTS.map((point, i) => ({
  ...point,
  code: `P${i + 1}`,
}));
