import type { Localized } from '../../core/lang';
import type { MetricUnit } from '../../data/cash/metrics';

/** What making the sheet of levels says. */
export const CASH_SAYS = {
  made: { ru: 'Создан лист «{sheet}».', kk: '«{sheet}» парағы жасалды.', en: 'Sheet “{sheet}” made.' },
  filled: {
    ru: 'Показатели записаны на лист «{sheet}».',
    kk: 'Көрсеткіштер «{sheet}» парағына жазылды.',
    en: 'The metrics were written on sheet “{sheet}”.',
  },
  nothing: {
    ru: 'Лист «{sheet}» уже есть, строки на нём остались прежними.',
    kk: '«{sheet}» парағы бар, ондағы жолдар өзгерген жоқ.',
    en: 'Sheet “{sheet}” is there already, its rows stay as they were.',
  },
  toFill: {
    ru: 'Впишите числа на три уровня; доли — в процентах.',
    kk: 'Сандарды үш деңгейге жазыңыз; үлестерді — пайызбен.',
    en: 'Enter the numbers for the three levels; rates in percent.',
  },
  example: {
    ru: 'Пример — подписка для бизнеса, раньше работал только сайт: замените числа своими.',
    kk: 'Мысал — бизнеске арналған жазылым, бұрын сайт қана жұмыс істеген: сандарды өзіңіздікімен алмастырыңыз.',
    en: 'The example is a subscription for business where only the site worked before: replace its numbers by your own.',
  },
  noExample: {
    ru: 'Пример не записан: на листе «{sheet}» уже есть строки.',
    kk: 'Мысал жазылмады: «{sheet}» парағында жолдар бар.',
    en: 'The example was not written: sheet “{sheet}” has rows already.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a metric is counted in, as people read it; money is in the file's currency where that is known. */
export const UNIT_WORDS: Readonly<Record<MetricUnit, Localized>> = {
  people: { ru: 'чел.', kk: 'адам', en: 'people' },
  share: { ru: '%', kk: '%', en: '%' },
  pieces: { ru: 'шт.', kk: 'дана', en: 'pcs' },
  times: { ru: 'раз', kk: 'рет', en: 'times' },
  money: { ru: 'деньги', kk: 'ақша', en: 'money' },
};

/** Where the numbers of the example come from. */
export const EXAMPLE_SOURCES = {
  counter: { ru: 'Пример: счётчик сайта', kk: 'Мысал: сайт санауышы', en: 'Example: site analytics' },
  sales: { ru: 'Пример: учёт продаж', kk: 'Мысал: сатылым есебі', en: 'Example: sales records' },
  expert: { ru: 'Пример: оценка маркетолога', kk: 'Мысал: маркетолог пікірі', en: 'Example: the marketer’s judgement' },
  goal: { ru: 'Пример: цель на год', kk: 'Мысал: жылдық мақсат', en: 'Example: goal for the year' },
  records: { ru: 'Пример: учёт затрат', kk: 'Мысал: шығын есебі', en: 'Example: cost records' },
  stated: {
    ru: 'Пример: 50 продаж и ещё одна сделка с чеком на 10 % больше',
    kk: 'Мысал: 50 сатылым және чегі 10% жоғары тағы бір мәміле',
    en: 'Example: 50 sales and one more deal at a 10% higher check',
  },
} as const satisfies Readonly<Record<string, Localized>>;
