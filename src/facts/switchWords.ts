import type { Localized } from '../core/lang';

/** Whether a tool works in a stretch of time, by code. */
export const SWITCH_WORDS = {
  on: { ru: 'включён', kk: 'қосулы', en: 'on' },
  off: { ru: 'выключен', kk: 'өшірулі', en: 'off' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a test of a tool came to, by code (methods.md §7.3). `watch`: would be a signal alone, but not among all that were tested together. */
export const SWITCH_VERDICTS = {
  higher: { ru: 'с инструментом больше', kk: 'құралмен көбірек', en: 'higher with the tool' },
  lower: { ru: 'с инструментом меньше', kk: 'құралмен азырақ', en: 'lower with the tool' },
  watch: { ru: 'наблюдать: возможно, влияет', kk: 'бақылау: әсері болуы мүмкін', en: 'watch: may have an effect' },
  noise: { ru: 'случайный разброс', kk: 'кездейсоқ ауытқу', en: 'noise' },
  few: { ru: 'мало данных', kk: 'дерек аз', en: 'too little data' },
  trend: {
    ru: 'до и после: от тренда не отделить',
    kk: 'бұрын және кейін: трендтен ажырату мүмкін емес',
    en: 'before and after: cannot be told from the trend',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a test of a tool came to. */
export type SwitchVerdict = keyof typeof SWITCH_VERDICTS;

/** Per what an effect is counted, by code. */
export const EFFECT_PERIODS = {
  day: { ru: 'в день', kk: 'күніне', en: 'per day' },
  week: { ru: 'в неделю', kk: 'аптасына', en: 'per week' },
} as const satisfies Readonly<Record<string, Localized>>;
