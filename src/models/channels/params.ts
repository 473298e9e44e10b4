import type { Param, ParamValues } from '../../core/defineModel';
import type { PlanPeriod } from '../../data/channels/planPeriod';

const PERIODS: readonly PlanPeriod[] = ['week', 'month', 'quarter'];
/** Percent, when nobody says otherwise: all revenue counts as earned, which is an assumption. */
const USUAL_MARGIN = 100;

/** Settings of the report on channels, checked. */
export interface ChannelParams {
  readonly period: PlanPeriod;
  /** A share. */
  readonly margin: number;
  /** First and last day that count; `null` is no limit. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Settings of the report on channels. */
export const CHANNEL_PARAMS: readonly Param[] = [
  {
    id: 'period',
    kind: 'choice',
    default: 'month',
    label: { ru: 'Период плана', kk: 'Жоспардың уақыт аралығы', en: 'Period of the plan' },
    options: [
      { value: 'week', label: { ru: 'неделя', kk: 'апта', en: 'week' } },
      { value: 'month', label: { ru: 'месяц', kk: 'ай', en: 'month' } },
      { value: 'quarter', label: { ru: 'квартал', kk: 'тоқсан', en: 'quarter' } },
    ],
  },
  {
    id: 'margin',
    kind: 'number',
    min: 0,
    max: 100,
    default: USUAL_MARGIN,
    label: { ru: 'Маржа, %', kk: 'Маржа, %', en: 'Margin, %' },
    hint: {
      ru: 'Какая часть выручки остаётся после себестоимости. 100 — допущение, что остаётся вся.',
      kk: 'Өзіндік құннан кейін түсімнің қандай бөлігі қалады. 100 — бәрі қалады деген жорамал.',
      en: 'What part of revenue is left after the cost of goods. 100 assumes that all of it is.',
    },
  },
  {
    id: 'from',
    kind: 'day',
    default: null,
    label: { ru: 'Первый день', kk: 'Бірінші күн', en: 'First day' },
    hint: {
      ru: 'Пусто — с начала выгрузок.',
      kk: 'Бос болса — экспорттардың басынан.',
      en: 'Empty: from the start of the exports.',
    },
  },
  {
    id: 'to',
    kind: 'day',
    default: null,
    label: { ru: 'Последний день', kk: 'Соңғы күн', en: 'Last day' },
    hint: {
      ru: 'Пусто — до конца выгрузок.',
      kk: 'Бос болса — экспорттардың соңына дейін.',
      en: 'Empty: to the end of the exports.',
    },
  },
];

const dayOf = (value: ParamValues[string] | undefined): number | null => (typeof value === 'number' ? value : null);

/** The settings as checked values; defaults where one is missing. */
export function channelParamsOf({ period, margin, from, to }: ParamValues): ChannelParams {
  return {
    period: PERIODS.find((code) => code === period) ?? 'month',
    margin: (typeof margin === 'number' ? margin : USUAL_MARGIN) / 100,
    from: dayOf(from),
    to: dayOf(to),
  };
}
