import type { InputColumn } from '../../core/defineModel';
import { CURRENCY_COLUMN, TAG_COLUMNS } from './tagColumns';

/** Columns of exports of Yandex.Direct, Google Ads, VK Ads and Meta, and of tables people keep of them. */
export const ADS_COLUMNS: readonly InputColumn[] = [
  {
    role: 'date',
    type: 'date',
    required: false,
    label: { ru: 'День', kk: 'Күні', en: 'Day' },
    synonyms: {
      ru: 'день, дата, дата начала отчётности, начало отчётности, период',
      kk: 'күні, күн, дата',
      en: 'day, date, reporting starts, period',
    },
    unlike: { ru: 'недел, конец, оконч, созда', kk: 'апта, соңы', en: 'week, end, creat' },
  },
  {
    role: 'channel',
    type: 'text',
    required: false,
    label: { ru: 'Канал', kk: 'Арна', en: 'Channel' },
    synonyms: {
      ru: 'канал, рекламный канал, рекламная система, рекламная площадка, площадка, система',
      kk: 'арна, жарнама арнасы, жарнама жүйесі, алаң',
      en: 'channel, ad channel, advertising channel, ad platform, platform, publisher platform',
    },
  },
  {
    role: 'source',
    type: 'text',
    required: false,
    label: { ru: 'utm_source', kk: 'utm_source', en: 'utm_source' },
    synonyms: {
      ru: 'utm_source, источник трафика, источник, метка источника, source',
      kk: 'utm_source, трафик көзі, дереккөз, source',
      en: 'utm_source, source, traffic source',
    },
  },
  ...TAG_COLUMNS,
  {
    role: 'cost',
    type: 'number',
    required: true,
    label: { ru: 'Затраты', kk: 'Шығын', en: 'Cost' },
    synonyms: {
      ru: 'расходы, расход, затраты, потрачено, потраченная сумма, сумма затрат, расход всего, списано, стоимость',
      kk: 'шығын, шығыны, шығындар, жұмсалды, жұмсалған сома',
      en: 'cost, spend, amount spent, total spend, total spent, ad cost, ad spend, spent, costs',
    },
    unlike: {
      ru: 'клик, показ, конв, cpc, cpa, cpm, доля, средн, цел, лид, план, результат',
      kk: 'үлес, орташа, клик, лид, жоспар',
      en: 'per, avg, average, click, conv, cpc, cpa, cpm, share, lead, plan, result',
    },
  },
  {
    role: 'impressions',
    type: 'number',
    required: false,
    label: { ru: 'Показы', kk: 'Көрсетілім', en: 'Impressions' },
    synonyms: {
      ru: 'показы, количество показов, кол-во показов, число показов',
      kk: 'көрсетілім, көрсетілім саны, көрсетілімдер',
      en: 'impressions, impr., impr, shows, views',
    },
    unlike: {
      ru: 'доля, процент, цена, стоимость, cpm, частот, уник',
      kk: 'үлес, пайыз, баға, жиілік',
      en: 'share, rate, cost, cpm, per, %, avg, top, abs, unique',
    },
  },
  {
    role: 'clicks',
    type: 'number',
    required: false,
    label: { ru: 'Клики', kk: 'Клик', en: 'Clicks' },
    synonyms: {
      ru: 'клики, переходы, клики по ссылке, количество кликов, кол-во кликов, число кликов',
      kk: 'клик, кликтер, клик саны, сілтемеге өту',
      en: 'link clicks, clicks, click count',
    },
    unlike: {
      ru: 'цена, стоимость, cpc, ctr, средн, доля, уник, конв',
      kk: 'баға, құны, орташа, үлес',
      en: 'cost, cpc, ctr, per, avg, average, share, unique, conv, invalid, rate',
    },
  },
  CURRENCY_COLUMN,
];
