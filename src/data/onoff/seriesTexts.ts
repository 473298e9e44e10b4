import type { ErrorDefinition } from '../../core/appError';
import type { Localized } from '../../core/lang';
import { ROWS_LEFT_OUT } from '../leftOutTexts';

/** Why rows are not part of a series. */
export const SERIES_LEFT_OUT = {
  ...ROWS_LEFT_OUT,
  blank: {
    ru: 'Строк с датой, но без значения: {rows:int}',
    kk: 'Күні бар, мәні жоқ жол: {rows:int}',
    en: 'Rows with a date and no value: {rows:int}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What is told of how a series came about. */
export const SERIES_ADVICE = {
  gapsSkipped: {
    ru: 'Периодов без данных: {gaps:int} из {all:int}, они не учтены.',
    kk: 'Дерексіз кезең: {all:int} ішінен {gaps:int}, олар ескерілмеді.',
    en: 'Periods without data: {gaps:int} of {all:int}, left out.',
  },
  gapsOfRows: {
    ru: 'Периодов без данных: {gaps:int} из {all:int}, они не учтены. Даты повторяются: если строка — это одна заявка или заказ, выберите в настройке «Периоды без данных» — «считать за 0».',
    kk: 'Дерексіз кезең: {all:int} ішінен {gaps:int}, олар ескерілмеді. Күндер қайталанады: әр жол бір өтінім немесе тапсырыс болса, «Дерексіз кезеңдер» баптауында «0 деп санау» дегенді таңдаңыз.',
    en: 'Periods without data: {gaps:int} of {all:int}, left out. Dates repeat: if a row is one lead or order, choose “count as 0” in the setting “Periods without data”.',
  },
  gapsZero: {
    ru: 'Периодов без данных: {gaps:int} из {all:int}, они посчитаны за 0.',
    kk: 'Дерексіз кезең: {all:int} ішінен {gaps:int}, олар 0 деп саналды.',
    en: 'Periods without data: {gaps:int} of {all:int}, counted as 0.',
  },
  cutWeeks: {
    ru: 'Неполных недель в начале и в конце: {weeks:int}, они не учтены.',
    kk: 'Басы мен соңындағы толық емес апта: {weeks:int}, олар ескерілмеді.',
    en: 'Incomplete weeks at the start and the end: {weeks:int}, left out.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What can be wrong with a series as a whole. */
export const SERIES_ERRORS = {
  SERIES_TOO_LONG: {
    code: 'SERIES_TOO_LONG',
    text: {
      ru: 'Даты расходятся слишком далеко: с {from:day} по {to:day}, {where}. Проверьте год в этих ячейках.',
      kk: 'Күндердің арасы тым алшақ: {from:day}–{to:day}, {where}. Осы ұяшықтардағы жылды тексеріңіз.',
      en: 'The dates lie too far apart: from {from:day} to {to:day}, {where}. Check the year in these cells.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
