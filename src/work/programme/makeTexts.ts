import type { Localized } from '../../core/lang';

/** What making the programme's sheets and issuing codes says. */
export const MADE = {
  sheets: {
    ru: 'Созданы листы: {names:names}.',
    kk: 'Жасалған парақтар: {names:names}.',
    en: 'Sheets made: {names:names}.',
  },
  nothing: {
    ru: 'Все листы программы уже есть.',
    kk: 'Бағдарлама парақтарының бәрі бар.',
    en: 'All sheets of the programme are there already.',
  },
  example: {
    ru: 'Пример — кофейня: замените его строки своими.',
    kk: 'Мысал — кофехана: оның жолдарын өзіңіздікімен алмастырыңыз.',
    en: 'The example is a coffee shop: replace its rows by your own.',
  },
  noExample: {
    ru: 'Пример не записан: на листах программы уже есть строки.',
    kk: 'Мысал жазылмады: бағдарлама парақтарында жолдар бар.',
    en: 'The example was not written: the sheets of the programme have rows already.',
  },
  codes: {
    ru: 'Выдано кодов: {n:int}. Лист «{sheet}», строки {first}–{last}.',
    kk: 'Берілген код: {n:int}. «{sheet}» парағы, {first}–{last}-жолдар.',
    en: 'Codes issued: {n:int}. Sheet “{sheet}”, rows {first}–{last}.',
  },
  total: { ru: 'Всего визитов', kk: 'Барлық визит саны', en: 'Visits in all' },
} as const satisfies Readonly<Record<string, Localized>>;
