import type { Localized } from '../core/lang';

/** Verdicts by code (glossary). `watch`: would be a signal alone, but not among all that were tested together. */
export const VERDICTS = {
  up: { ru: 'значимо выше', kk: 'анық жоғары', en: 'clearly higher' },
  down: { ru: 'значимо ниже', kk: 'анық төмен', en: 'clearly lower' },
  watch_up: { ru: 'наблюдать: возможно, выше', kk: 'бақылау: жоғары болуы мүмкін', en: 'watch: may be higher' },
  watch_down: { ru: 'наблюдать: возможно, ниже', kk: 'бақылау: төмен болуы мүмкін', en: 'watch: may be lower' },
  noise: { ru: 'случайный разброс', kk: 'кездейсоқ ауытқу', en: 'noise' },
  few: { ru: 'мало визитов', kk: 'визит аз', en: 'too few visits' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A verdict. */
export type Verdict = keyof typeof VERDICTS;
