import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';
import { LABEL_WORDS } from './labelWords';
import { LEVEL_WORDS } from './levelWords';
import { METRIC_WORDS, STATED_WORDS } from './metricWords';
import { STAGE_WORDS } from './stageWords';

/** A metric of the profit formula on three levels, for one tool or for all. Values are text where a person typed no number. */
export interface CashLevel {
  stage: string | null;
  /** The tool or channel it is of; blank: of all together. */
  tool: string | null;
  metric: string | null;
  minimal: number | string | null;
  base: number | string | null;
  maximal: number | string | null;
  unit: string | null;
  direction: string | null;
  minimal_label: string | null;
  base_label: string | null;
  maximal_label: string | null;
  minimal_source: string | null;
  base_source: string | null;
  maximal_source: string | null;
}

/** In which direction a metric is better, by code. */
const DIRECTION_WORDS: Readonly<Record<string, Localized>> = {
  higher: { ru: '▲ больше — лучше', kk: '▲ көп болса — жақсы', en: '▲ more is better' },
  lower: { ru: '▼ меньше — лучше', kk: '▼ аз болса — жақсы', en: '▼ less is better' },
};

const LABEL_NOTE: Localized = {
  ru: 'Насколько можно верить этому числу: измерено — посчитано по данным, оценка эксперта — суждение человека, допущение — «что, если».',
  kk: 'Бұл санға қаншалықты сенуге болады: өлшенген — деректен есептелген, сарапшы пікірі — адамның пікірі, жорамал — «егер болса».',
  en: 'How far this number can be trusted: measured is counted from data, judged is a person’s opinion, assumed is a what-if.',
};

const SOURCE_NOTE: Localized = {
  ru: 'Откуда это число: отчёт, период, кто оценил.',
  kk: 'Бұл сан қайдан алынды: есеп, уақыт аралығы, кім бағалады.',
  en: 'Where the number comes from: a report, its period, who judged it.',
};

/**
 * The cash journey: metrics of the profit formula by stage on three levels (methods.md §7.1; B7-03, B7-10, B7-13). Metric and
 * levels stand side by side, so that a formula takes them as one range.
 */
export const CASH_LEVELS_FACT = defineFact<CashLevel>({
  id: 'cash_levels',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Путь денег', kk: 'Ақша жолы', en: 'Cash journey' },
  key: ['metric', 'tool'],
  columns: [
    {
      id: 'stage',
      type: 'choice',
      note: {
        ru: 'Этап пути клиента, к которому относится показатель. Маржа и затраты — вне этапов.',
        kk: 'Көрсеткіш жататын клиент жолының кезеңі. Маржа мен шығын кезеңдерге жатпайды.',
        en: 'The stage of the journey that the metric belongs to. Margin and costs belong to none.',
      },
      header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' },
      words: STAGE_WORDS,
    },
    {
      id: 'tool',
      type: 'text',
      pixels: 140,
      note: {
        ru: 'Инструмент или канал, например «Контекст». Пусто — для всех вместе. Охват, переходы, продажи и затраты инструментов складываются.',
        kk: 'Құрал немесе арна, мысалы «Контекст». Бос болса — бәріне ортақ. Құралдардың қамтуы, сайтқа өтуі, сатылымы мен шығыны қосылады.',
        en: 'A tool or channel, such as “Search ads”. Blank: of all together. Reach, visits, sales and costs of tools add up.',
      },
      header: { ru: 'Инструмент', kk: 'Құрал', en: 'Tool' },
    },
    {
      id: 'metric',
      type: 'choice',
      pixels: 260,
      note: {
        ru: 'Показатель из списка. Названия не меняйте: по ним Rosta находит числа.',
        kk: 'Тізімдегі көрсеткіш. Атауын өзгертпеңіз: Rosta сандарды сол арқылы табады.',
        en: 'A metric of the list. Leave the names as they are: by them Rosta finds the numbers.',
      },
      header: { ru: 'Показатель', kk: 'Көрсеткіш', en: 'Metric' },
      words: { ...METRIC_WORDS, ...STATED_WORDS },
    },
    {
      id: 'minimal',
      type: 'number',
      note: {
        ru: 'Как есть без маркетолога. Доли вводите в процентах: 10 %.',
        kk: 'Маркетологсыз қалай. Үлестерді пайызбен жазыңыз: 10%.',
        en: 'As it is without a marketer. Enter rates in percent: 10%.',
      },
      header: LEVEL_WORDS.minimal,
    },
    {
      id: 'base',
      type: 'number',
      note: {
        ru: 'При хорошей настройке. Доли вводите в процентах: 10 %.',
        kk: 'Жақсы баптағанда. Үлестерді пайызбен жазыңыз: 10%.',
        en: 'With good settings. Enter rates in percent: 10%.',
      },
      header: LEVEL_WORDS.base,
    },
    {
      id: 'maximal',
      type: 'number',
      note: {
        ru: 'При отточенном пути клиента. Доли вводите в процентах: 10 %.',
        kk: 'Клиент жолы мінсіз болғанда. Үлестерді пайызбен жазыңыз: 10%.',
        en: 'With a polished customer journey. Enter rates in percent: 10%.',
      },
      header: LEVEL_WORDS.maximal,
    },
    {
      id: 'unit',
      type: 'text',
      pixels: 90,
      note: {
        ru: 'В чём считается показатель. Все числа — за один и тот же период.',
        kk: 'Көрсеткіш немен өлшенеді. Барлық сан бір уақыт аралығына алынады.',
        en: 'What the metric is counted in. All numbers are of one and the same period.',
      },
      header: { ru: 'Единица', kk: 'Өлшем', en: 'Unit' },
    },
    {
      id: 'direction',
      type: 'choice',
      pixels: 150,
      note: {
        ru: 'Куда показатель должен меняться от минимума к максимуму. У отказов и затрат меньше — лучше.',
        kk: 'Ең төменнен ең жоғарыға қарай көрсеткіш қалай өзгеруі керек. Бас тарту мен шығын аз болса — жақсы.',
        en: 'Where the metric should go from minimum to maximum. Fewer refusals and lower costs are better.',
      },
      header: { ru: 'Направление', kk: 'Бағыт', en: 'Direction' },
      words: DIRECTION_WORDS,
    },
    {
      id: 'minimal_label',
      type: 'choice',
      pixels: 140,
      note: LABEL_NOTE,
      header: { ru: 'Минимум: основа', kk: 'Ең төмен: негізі', en: 'Minimum: basis' },
      words: LABEL_WORDS,
    },
    {
      id: 'base_label',
      type: 'choice',
      pixels: 140,
      note: LABEL_NOTE,
      header: { ru: 'База: основа', kk: 'Базалық: негізі', en: 'Base: basis' },
      words: LABEL_WORDS,
    },
    {
      id: 'maximal_label',
      type: 'choice',
      pixels: 140,
      note: LABEL_NOTE,
      header: { ru: 'Максимум: основа', kk: 'Ең жоғары: негізі', en: 'Maximum: basis' },
      words: LABEL_WORDS,
    },
    {
      id: 'minimal_source',
      type: 'text',
      pixels: 220,
      note: SOURCE_NOTE,
      header: { ru: 'Минимум: источник', kk: 'Ең төмен: дереккөз', en: 'Minimum: source' },
    },
    {
      id: 'base_source',
      type: 'text',
      pixels: 220,
      note: SOURCE_NOTE,
      header: { ru: 'База: источник', kk: 'Базалық: дереккөз', en: 'Base: source' },
    },
    {
      id: 'maximal_source',
      type: 'text',
      pixels: 220,
      note: SOURCE_NOTE,
      header: { ru: 'Максимум: источник', kk: 'Ең жоғары: дереккөз', en: 'Maximum: source' },
    },
  ],
});
