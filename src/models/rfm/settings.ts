import type { Cell } from '../../core/cell';
import type { SettingsSheet } from '../../core/defineModel';
import type { Lang, Localized } from '../../core/lang';
import { SEGMENT_ACTIONS, SEGMENT_WORDS } from '../../facts/segmentWords';
import { SEGMENT_GRID, SEGMENTS } from './segments';

const SEGMENT: Localized = { ru: 'Сегмент', kk: 'Сегмент', en: 'Segment' };
const same = (word: string): Localized => ({ ru: word, kk: word, en: word });
const wordOf = (code: string, lang: Lang): Cell => SEGMENT_WORDS[code]?.[lang] ?? code;

/** What people may change of RFM on a sheet: which segment stands where, what to do with it, cut points by market. */
export const RFM_SETTINGS: SettingsSheet = {
  sheetName: { ru: 'RFM – настройки', kk: 'RFM – баптаулар', en: 'RFM – settings' },
  tables: [
    {
      id: 'grid',
      title: { ru: 'Сетка сегментов', kk: 'Сегменттер торы', en: 'Segment grid' },
      hint: {
        ru: 'Строка — балл R, столбец — среднее баллов F и M. Впишите сегменты из таблицы ниже. При другом числе групп баллы приводятся к 1–5.',
        kk: 'Жол — R балы, баған — F мен M балдарының орташасы. Төмендегі кестедегі сегменттерді жазыңыз. Топ саны басқа болса, балдар 1–5 шкаласына келтіріледі.',
        en: 'A row per R score, a column per mean of the F and M scores. Write segments of the table below. With another number of groups scores are brought to 1–5.',
      },
      headers: [same('R ↓  FM →'), ...[1, 2, 3, 4, 5].map((score) => same(`FM ${score}`))],
      rows: (lang) => SEGMENT_GRID.map((codes, i) => [`R ${5 - i}`, ...codes.map((code) => wordOf(code, lang))]),
    },
    {
      id: 'segments',
      title: { ru: 'Сегменты и действия', kk: 'Сегменттер мен әрекеттер', en: 'Segments and actions' },
      hint: {
        ru: 'От лучшего к худшему. Можно менять действия, добавлять и убирать сегменты.',
        kk: 'Үздігінен нашарына қарай. Әрекеттерді өзгертуге, сегмент қосуға және алып тастауға болады.',
        en: 'From best to worst. Actions may be changed, segments added and taken away.',
      },
      headers: [SEGMENT, { ru: 'Что сделать', kk: 'Не істеу керек', en: 'Action' }],
      rows: (lang) => SEGMENTS.map((code) => [wordOf(code, lang), SEGMENT_ACTIONS[code]?.[lang] ?? '']),
    },
    {
      id: 'cuts',
      title: {
        ru: 'Границы по типам покупателя',
        kk: 'Сатып алушы түрлері бойынша шектер',
        en: 'Cut points by customer type',
      },
      hint: {
        ru: 'Для деления по своим границам: каждая граница — отдельная строка, тип покупателя как в заказах (пусто — все остальные). Пример: опт, 100, 2, 2000.',
        kk: 'Өз шектеріңіз бойынша бөлу үшін: әр шек — бөлек жол, сатып алушы түрі тапсырыстардағыдай (бос болса — қалғандары). Мысал: көтерме, 100, 2, 2000.',
        en: 'For splitting by your own cut points: a row per cut, customer types as in the orders (blank: all others). Example: wholesale, 100, 2, 2000.',
      },
      headers: [
        { ru: 'Тип покупателя', kk: 'Сатып алушы түрі', en: 'Customer type' },
        { ru: 'R, дней', kk: 'R, күн', en: 'R, days' },
        { ru: 'F, заказов', kk: 'F, тапсырыс', en: 'F, orders' },
        { ru: 'M, деньги', kk: 'M, ақша', en: 'M, money' },
      ],
      rows: () => [],
    },
  ],
};
