import type { Param, ParamValues } from '../../core/defineModel';
import type { UpliftOn } from '../../data/cash/types';
import { LEVEL_WORDS, type Level } from '../../facts/levelWords';
import { PERIOD_WORDS, type Period } from '../../facts/periodWords';

/** Settings of the cash journey as the formula takes them. */
export interface CashParams {
  readonly now: Level;
  readonly period: Period;
  readonly upliftOn: UpliftOn;
}

const LEVELS: readonly Level[] = ['minimal', 'base', 'maximal'];
const PERIODS: readonly Period[] = ['week', 'month', 'quarter', 'year'];
const UPLIFTS: readonly UpliftOn[] = ['repeat', 'all', 'one'];

/** On which deals the check grows (methods.md §7.1; B7-05). */
const UPLIFT_WORDS = {
  repeat: { ru: 'Только у повторных сделок', kk: 'Тек қайта сатып алуда', en: 'On repeat deals only' },
  all: { ru: 'У всех сделок', kk: 'Барлық мәміледе', en: 'On all deals' },
  one: {
    ru: 'Повторных столько на всех вместе',
    kk: 'Қайта сатып алу саны бәріне ортақ',
    en: 'So many repeats in total',
  },
} as const;

/** Settings of the cash journey. */
export const CASH_PARAMS: readonly Param[] = [
  {
    id: 'now',
    kind: 'choice',
    default: 'minimal',
    label: { ru: 'Сейчас', kk: 'Қазір', en: 'Now' },
    hint: {
      ru: 'На каком уровне дела идут сегодня: от него считаются деньги этапов.',
      kk: 'Бүгін жұмыс қай деңгейде жүріп жатыр: кезеңдердің ақшасы содан есептеледі.',
      en: 'The level at which things stand today: the money of the stages is counted from it.',
    },
    options: LEVELS.map((value) => ({ value, label: LEVEL_WORDS[value] })),
  },
  {
    id: 'period',
    kind: 'choice',
    default: 'month',
    label: { ru: 'За какой период числа', kk: 'Сандардың уақыт аралығы', en: 'Period of the numbers' },
    hint: {
      ru: 'Охват и затраты должны быть за один и тот же период. Числа от выбора не меняются.',
      kk: 'Қамту мен шығын бір уақыт аралығына алынуы керек. Таңдау сандарды өзгертпейді.',
      en: 'Reach and costs must be of the same period. The choice does not change the numbers.',
    },
    options: PERIODS.map((value) => ({ value, label: PERIOD_WORDS[value] })),
  },
  {
    id: 'uplift_on',
    kind: 'choice',
    default: 'repeat',
    label: { ru: 'У каких сделок растёт чек', kk: 'Чек қай мәміледе өседі', en: 'Which checks grow' },
    hint: {
      ru: '50 продаж по 100, ещё одна сделка на покупателя, чек +10 %: у повторных сделок — 10 500, у всех — 11 000. Если повторная сделка одна на всех — 5110.',
      kk: 'Әрқайсысы 100-ден 50 сатылым, бір адамға тағы бір мәміле, чек +10%: тек қайта сатып алуда — 10 500, барлық мәміледе — 11 000. Бәріне бір ғана қайта сатып алу болса — 5110.',
      en: '50 sales at 100, one more deal per buyer, check +10%: on repeat deals 10,500, on all deals 11,000. One repeat deal in total: 5,110.',
    },
    options: UPLIFTS.map((value) => ({ value, label: UPLIFT_WORDS[value] })),
  },
];

/** The settings as checked values; defaults where one is missing. */
export function cashParamsOf({ now, period, uplift_on }: ParamValues): CashParams {
  return {
    now: LEVELS.find((level) => level === now) ?? 'minimal',
    period: PERIODS.find((code) => code === period) ?? 'month',
    upliftOn: UPLIFTS.find((code) => code === uplift_on) ?? 'repeat',
  };
}
