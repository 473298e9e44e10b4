import type { ParamHelp } from '../../core/defineHelp';

/** The arguments of the functions of RFM. */
export const RFM_PARAM_HELP = {
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
  from: {
    example: '"01.08.2026"',
    text: {
      ru: 'первая дата: в каких сегментах покупатели были',
      kk: 'бірінші күн: сатып алушылар қай сегментте болғаны',
      en: 'first date: the segments customers were in',
    },
  },
  to: {
    example: '"01.11.2026"',
    text: {
      ru: 'вторая дата: в каких сегментах они оказались',
      kk: 'екінші күн: олардың қай сегментке түскені',
      en: 'second date: the segments they moved to',
    },
  },
} as const satisfies Readonly<Record<string, ParamHelp>>;
