import type { ModelHelp, ParamHelp } from '../../core/defineHelp';

/** The arguments that all functions of RFM share. */
const PARAMS = {
  customers: {
    example: 'B2:B',
    text: { ru: 'столбец с покупателями', kk: 'сатып алушылар бағаны', en: 'column of customers' },
  },
  dates: {
    example: 'A2:A',
    text: { ru: 'столбец с датами заказов', kk: 'тапсырыс күндері бағаны', en: 'column of order dates' },
  },
  amounts: {
    example: 'E2:E',
    text: {
      ru: 'столбец с суммами; возвраты с минусом',
      kk: 'сомалар бағаны; қайтарымдар минуспен',
      en: 'column of amounts; refunds are negative',
    },
  },
  as_of: {
    example: 'H1',
    text: {
      ru: 'дата отчёта; пусто — день последнего заказа',
      kk: 'есеп күні; бос болса — соңғы тапсырыс күні',
      en: 'report date; empty: the day of the newest order',
    },
  },
  scoring: {
    example: '5',
    text: {
      ru: 'число групп от 2 до 10, "mean" или диапазон границ R, F, M; пусто — 5 групп',
      kk: '2–10 аралығындағы топ саны, "mean" немесе R, F, M шектерінің ауқымы; бос болса — 5 топ',
      en: 'number of groups 2 to 10, "mean" or a range of cut points R, F, M; empty: 5 groups',
    },
  },
  money: {
    example: '"check"',
    text: {
      ru: '"check" — средний чек (по умолчанию), "total" — сумма покупок',
      kk: '"check" — орташа чек (әдепкі), "total" — сатып алу сомасы',
      en: '"check": average check (default), "total": total spent',
    },
  },
} as const satisfies Readonly<Record<string, ParamHelp>>;

/** What people read of RFM before they use it. */
export const RFM_HELP: ModelHelp = {
  functions: {
    RFM: {
      text: {
        ru: 'Давность, частота и деньги каждого покупателя, его код RFM и сегмент.',
        kk: 'Әр сатып алушының соңғы сатып алуы, жиілігі мен ақшасы, RFM коды және сегменті.',
        en: 'Recency, frequency and money of each customer, with RFM score and segment.',
      },
      params: PARAMS,
    },
    RFM_SEGMENTS: {
      text: {
        ru: 'Сегменты RFM: сколько покупателей, какая выручка, что сделать.',
        kk: 'RFM сегменттері: сатып алушы саны, түсімі, не істеу керек.',
        en: 'RFM segments: how many customers, what revenue, what to do.',
      },
      params: PARAMS,
    },
  },
  tables: {},
};
