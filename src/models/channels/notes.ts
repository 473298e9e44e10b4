import type { ColumnNotes, FactNotes } from '../../core/defineHelp';
import type { ChannelPeriod } from '../../facts/channels';

const CHANNEL = {
  ru: 'Канал из правил меток, из выгрузки или по utm_source и utm_medium.',
  kk: 'Белгі ережелеріндегі, экспорттағы немесе utm_source пен utm_medium бойынша арна.',
  en: 'The channel by the rules of tags, by the export, or by utm_source and utm_medium.',
} as const;

const PERIOD = {
  ru: 'Первый день периода; пусто — у строк выгрузки нет даты.',
  kk: 'Уақыт аралығының бірінші күні; бос болса, экспорт жолдарында күн жоқ.',
  en: 'The first day of the period; empty where rows of the export have no day.',
} as const;

/** Numbers as exports have them. */
const NUMBERS = {
  cost: {
    ru: '● Затраты из выгрузок рекламы.',
    kk: '● Жарнама экспорттарындағы шығын.',
    en: '● Cost in the ad exports.',
  },
  impressions: {
    ru: '● Показы из выгрузок рекламы.',
    kk: '● Жарнама экспорттарындағы көрсетілім.',
    en: '● Impressions in the ad exports.',
  },
  clicks: {
    ru: '● Клики из выгрузок рекламы.',
    kk: '● Жарнама экспорттарындағы клик.',
    en: '● Clicks in the ad exports.',
  },
  leads: {
    ru: '● Лиды из CRM: строка — лид, если в выгрузке нет столбца с их числом.',
    kk: '● CRM жүйесіндегі лид: экспортта саны жазылған баған болмаса, әр жол — бір лид.',
    en: '● Leads in the CRM: a row is a lead where no column counts them.',
  },
  sales: {
    ru: '● Продажи из CRM: сделки со статусом успешных, без статуса — с суммой больше нуля.',
    kk: '● CRM жүйесіндегі сатылым: күйі сәтті мәмілелер, күйі болмаса — сомасы нөлден үлкендері.',
    en: '● Sales in the CRM: deals with a won status; without a status, those with an amount above zero.',
  },
  revenue: {
    ru: '● Выручка: суммы проданных сделок.',
    kk: '● Түсім: сатылған мәмілелердің сомасы.',
    en: '● Revenue: amounts of the deals sold.',
  },
} as const;

/** Notes of the fact. */
export const CHANNEL_NOTES: FactNotes<ChannelPeriod> = {
  period: PERIOD,
  period_end: {
    ru: 'Последний день периода; пусто — у строк выгрузки нет даты.',
    kk: 'Уақыт аралығының соңғы күні; бос болса, экспорт жолдарында күн жоқ.',
    en: 'The last day of the period; empty where rows of the export have no day.',
  },
  channel: CHANNEL,
  ...NUMBERS,
  plan_cost: { ru: '○ План затрат.', kk: '○ Шығын жоспары.', en: '○ Planned cost.' },
  plan_impressions: { ru: '○ План показов.', kk: '○ Көрсетілім жоспары.', en: '○ Planned impressions.' },
  plan_clicks: { ru: '○ План кликов.', kk: '○ Клик жоспары.', en: '○ Planned clicks.' },
  plan_leads: { ru: '○ План лидов.', kk: '○ Лид жоспары.', en: '○ Planned leads.' },
  plan_sales: { ru: '○ План продаж.', kk: '○ Сатылым жоспары.', en: '○ Planned sales.' },
  plan_revenue: { ru: '○ План выручки.', kk: '○ Түсім жоспары.', en: '○ Planned revenue.' },
};

const PLAN = {
  ru: '○ План с листа «План каналов».',
  kk: '○ «Арналар жоспары» парағындағы жоспар.',
  en: '○ The plan on sheet “Channel plan”.',
} as const;
const ACTUAL = {
  ru: '● Факт в тех периодах, на которые есть план; без плана — за всё время.',
  kk: '● Жоспары бар уақыт аралықтарындағы факт; жоспар болмаса — барлық уақыттағысы.',
  en: '● What came in the periods that have a plan; without a plan, over all time.',
} as const;
const GAP = {
  ru: '○ Факт минус план; пусто, если чего-то из них нет.',
  kk: '○ Факттен жоспарды алғандағы айырма; біреуі болмаса, бос.',
  en: '○ Actual minus plan; empty where either is missing.',
} as const;
const RELATIVE = {
  ru: '○ Разница как доля плана.',
  kk: '○ Айырманың жоспардағы үлесі.',
  en: '○ The gap as a share of the plan.',
} as const;

const COMPARED: ColumnNotes = {
  ...{ revenue_plan: PLAN, revenue_actual: ACTUAL, revenue_gap: GAP, revenue_relative: RELATIVE },
  ...{ cost_plan: PLAN, cost_actual: ACTUAL, cost_gap: GAP, cost_relative: RELATIVE },
  ...{ leads_plan: PLAN, leads_actual: ACTUAL, leads_gap: GAP, leads_relative: RELATIVE },
  ...{ sales_plan: PLAN, sales_actual: ACTUAL, sales_gap: GAP, sales_relative: RELATIVE },
};

/** Notes of plan and actual by channel, and by period. */
export const PLAN_NOTES: ColumnNotes = { channel: CHANNEL, ...COMPARED };
/** Likewise by period. */
export const BY_PERIOD_NOTES: ColumnNotes = { period: PERIOD, ...COMPARED };

/** Of the narrow table beside the chart of revenue. */
export const REVENUE_NOTES: ColumnNotes = { channel: CHANNEL, revenue_plan: PLAN, revenue_actual: ACTUAL };

const ROMI = {
  ru: '○ (выручка × маржа − затраты) / затраты; маржа — из настроек. В итоге — каналы, у которых известны и выручка, и затраты.',
  kk: '○ (түсім × маржа − шығын) / шығын; маржа баптаулардан алынады. Қорытындыға түсімі де, шығыны да белгілі арналар кіреді.',
  en: '○ (revenue × margin − cost) / cost, the margin of the settings. The total takes channels where both are known.',
} as const;

/** Of the narrow table beside the chart of ROMI. */
export const ROMI_NOTES: ColumnNotes = { channel: CHANNEL, romi: ROMI };

/** Notes of the metrics. */
export const METRIC_NOTES: ColumnNotes = {
  channel: CHANNEL,
  ...{ cost: NUMBERS.cost, leads: NUMBERS.leads, sales: NUMBERS.sales, revenue: NUMBERS.revenue },
  ctr: {
    ru: '● Клики к показам; пусто, если показы неизвестны.',
    kk: '● Кликтің көрсетілімге қатынасы; көрсетілім белгісіз болса, бос.',
    en: '● Clicks out of impressions; empty where impressions are not known.',
  },
  cpc: { ru: '● Затраты на один клик.', kk: '● Бір кликке кеткен шығын.', en: '● Cost per click.' },
  to_lead: { ru: '● Лиды к кликам.', kk: '● Лидтің кликке қатынасы.', en: '● Leads out of clicks.' },
  cpl: { ru: '● Затраты на один лид.', kk: '● Бір лидке кеткен шығын.', en: '● Cost per lead.' },
  to_sale: { ru: '● Продажи к лидам.', kk: '● Сатылымның лидке қатынасы.', en: '● Sales out of leads.' },
  cac: { ru: '● Затраты на одну продажу.', kk: '● Бір сатылымға кеткен шығын.', en: '● Cost per sale.' },
  average_check: { ru: '● Выручка на одну продажу.', kk: '● Бір сатылымға келетін түсім.', en: '● Revenue per sale.' },
  romi: ROMI,
  cost_share: { ru: '● Затраты к выручке.', kk: '● Шығынның түсімге қатынасы.', en: '● Cost out of revenue.' },
};

/** Notes of tags that did not match. */
export const UNMATCHED_NOTES: ColumnNotes = {
  kind: {
    ru: 'Какая сторона не знает метку: реклама, CRM, или метки нет совсем.',
    kk: 'Белгіні қай жақ білмейді: жарнама, CRM, әлде белгі мүлдем жоқ.',
    en: 'Which side does not know the tag: ads, the CRM, or there is no tag at all.',
  },
  source: { ru: 'utm_source, как в выгрузке.', kk: 'Экспорттағы utm_source.', en: 'utm_source as in the export.' },
  medium: { ru: 'utm_medium, как в выгрузке.', kk: 'Экспорттағы utm_medium.', en: 'utm_medium as in the export.' },
  campaign: {
    ru: 'utm_campaign, как в выгрузке.',
    kk: 'Экспорттағы utm_campaign.',
    en: 'utm_campaign as in the export.',
  },
  rows: {
    ru: '● Строк выгрузок с этой меткой.',
    kk: '● Осы белгісі бар экспорт жолы.',
    en: '● Rows of exports with this tag.',
  },
  cost: NUMBERS.cost,
  leads: NUMBERS.leads,
  revenue: NUMBERS.revenue,
};
