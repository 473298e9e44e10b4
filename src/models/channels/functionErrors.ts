import type { ErrorDefinition } from '../../core/appError';
import { ARGUMENT_MISSING_TEXT } from '../../data/argumentMissingText';

/** What only END_TO_END can get wrong. */
export const CHANNEL_FUNCTION_ERRORS = {
  CHANNELS_ARGUMENT_MISSING: { code: 'CHANNELS_ARGUMENT_MISSING', text: ARGUMENT_MISSING_TEXT },
  CHANNELS_NAME_MISSING: {
    code: 'CHANNELS_NAME_MISSING',
    text: {
      ru: 'Не указан канал: {where}. Впишите канал этой строки.',
      kk: 'Арна көрсетілмеген: {where}. Осы жолдың арнасын жазыңыз.',
      en: 'A row has no channel: {where}. Enter its channel.',
    },
  },
  CHANNELS_TOTALS_INSIDE: {
    code: 'CHANNELS_TOTALS_INSIDE',
    text: {
      ru: 'В диапазон попала итоговая строка: {where}. Закончите диапазоны строкой выше: итог посчитает функция.',
      kk: 'Ауқымға қорытынды жол кіріп кеткен: {where}. Ауқымдарды бір жол жоғары аяқтаңыз: қорытындыны функция өзі есептейді.',
      en: 'The totals row is inside the range: {where}. End the ranges one row higher: the function adds the total.',
    },
  },
  CHANNELS_NEGATIVE: {
    code: 'CHANNELS_NEGATIVE',
    text: {
      ru: 'Отрицательное число: {where}. Введите число не меньше нуля или оставьте ячейку пустой.',
      kk: 'Теріс сан: {where}. Нөлден кем емес санды жазыңыз немесе ұяшықты бос қалдырыңыз.',
      en: 'A negative number: {where}. Enter a number not below zero, or leave the cell empty.',
    },
  },
  CHANNELS_CLICKS_ABOVE: {
    code: 'CHANNELS_CLICKS_ABOVE',
    text: {
      ru: 'Кликов больше, чем показов: канал «{channel}», кликов — {clicks:int}, показов — {impressions:int}. Проверьте, не перепутаны ли столбцы.',
      kk: 'Клик көрсетілімнен көп: «{channel}» арнасы, клик — {clicks:int}, көрсетілім — {impressions:int}. Бағандар ауысып кетпегенін тексеріңіз.',
      en: 'More clicks than impressions: channel “{channel}”, {clicks:int} clicks, {impressions:int} impressions. Check that the columns are not mixed up.',
    },
  },
  CHANNELS_MARGIN_PERCENT: {
    code: 'CHANNELS_MARGIN_PERCENT',
    text: {
      ru: 'Маржа больше 1: аргумент margin, значение «{value}». Имелось в виду {value} %? Введите {value}% или долю от 0 до 1.',
      kk: 'Маржа 1-ден үлкен: margin аргументі, «{value}» мәні. {value}% дегіңіз келді ме? {value}% деп немесе 0–1 аралығындағы үлесті жазыңыз.',
      en: 'The margin is above 1: argument margin, value “{value}”. Did you mean {value}%? Enter {value}%, or a share from 0 to 1.',
    },
  },
  CHANNELS_MARGIN_REFUSED: {
    code: 'CHANNELS_MARGIN_REFUSED',
    text: {
      ru: 'Не подходит маржа: аргумент margin, значение «{value}». Введите долю от 0 до 1, например 0,3.',
      kk: 'Маржа жарамайды: margin аргументі, «{value}» мәні. 0–1 аралығындағы үлесті жазыңыз, мысалы 0,3.',
      en: 'The margin does not fit: argument margin, value “{value}”. Enter a share from 0 to 1, for example 0.3.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
