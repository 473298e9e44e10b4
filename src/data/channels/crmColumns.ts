import type { InputColumn } from '../../core/defineModel';
import { CURRENCY_COLUMN, TAG_COLUMNS } from './tagColumns';

/** Numbers that exports put together by day or tag have in place of a row for each lead. */
const COUNTS: readonly InputColumn[] = [
  {
    role: 'leads',
    type: 'number',
    required: false,
    label: { ru: 'Лиды (числом)', kk: 'Лид (саны)', en: 'Leads (a count)' },
    synonyms: {
      ru: 'лиды, заявки, количество лидов, кол-во лидов, число лидов, лидов, количество заявок, кол-во заявок, обращения',
      kk: 'лид саны, лидтер, өтінім саны, өтінімдер, лид',
      en: 'leads, lead count, number of leads, requests',
    },
    unlike: {
      ru: 'id, цена, стоимость, конв, дат, план, источник',
      kk: 'id, баға, құны, күн, жоспар',
      en: 'id, cost, per, conv, rate, date, plan, source',
    },
  },
  {
    role: 'sales',
    type: 'number',
    required: false,
    label: { ru: 'Продажи (числом)', kk: 'Сатылым (саны)', en: 'Sales (a count)' },
    synonyms: {
      ru: 'продажи, количество продаж, кол-во продаж, число продаж, продаж, сделки, количество сделок, кол-во сделок, заказы, количество заказов',
      kk: 'сатылым, сатылым саны, сату саны, мәміле саны, тапсырыс саны',
      en: 'sales count, number of sales, sales, deals, number of deals, orders, won deals',
    },
    unlike: {
      ru: 'id, сумм, выручк, конв, дат, план, номер',
      kk: 'id, сома, түсім, күн, жоспар, нөмір',
      en: 'id, amount, value, revenue, conv, rate, date, plan',
    },
  },
];

/** Columns of exports of amoCRM, Bitrix24 and Roistat, and of tables people keep of them. */
export const CRM_COLUMNS: readonly InputColumn[] = [
  {
    role: 'date',
    type: 'date',
    required: false,
    label: { ru: 'Дата', kk: 'Күні', en: 'Date' },
    synonyms: {
      ru: 'дата создания, дата создания сделки, дата заявки, дата сделки, дата лида, создан, создана, создано, дата, день',
      kk: 'жасалған күні, құрылған күні, мәміле күні, өтінім күні, күні, күн',
      en: 'created at, date created, creation date, created, create date, deal date, lead date, date, day',
    },
    unlike: {
      ru: 'закр, рожд, измен, заверш, последн, следующ, оплат, кем',
      kk: 'жабыл, туған, өзгер, соңғы, келесі, төлем',
      en: 'clos, birth, modif, edit, updat, last, next, pay, by',
    },
  },
  {
    role: 'channel',
    type: 'text',
    required: false,
    label: { ru: 'Канал или источник сделки', kk: 'Мәміле арнасы немесе көзі', en: 'Channel or source of the deal' },
    synonyms: {
      ru: 'канал, рекламный канал, канал продаж, источник сделки, источник лида, источник обращения, источник, откуда узнали',
      kk: 'арна, жарнама арнасы, мәміле көзі, лид көзі, дереккөз',
      en: 'channel, sales channel, lead source, deal source, source',
    },
    unlike: { ru: 'utm, дополн, подробн', kk: 'utm, қосымша', en: 'utm, detail, information' },
  },
  {
    role: 'source',
    type: 'text',
    required: false,
    label: { ru: 'utm_source', kk: 'utm_source', en: 'utm_source' },
    synonyms: {
      ru: 'utm_source, источник трафика, метка источника',
      kk: 'utm_source, трафик көзі',
      en: 'utm_source, traffic source',
    },
  },
  ...TAG_COLUMNS,
  {
    role: 'status',
    type: 'text',
    required: false,
    label: { ru: 'Статус сделки', kk: 'Мәміле күйі', en: 'Deal status' },
    synonyms: {
      ru: 'статус сделки, этап сделки, стадия сделки, статус, стадия, этап, статус заказа',
      kk: 'мәміле күйі, мәміле кезеңі, күйі, кезеңі, мәртебесі, статус',
      en: 'deal stage, deal status, stage, status, lead status, pipeline stage',
    },
    unlike: { ru: 'дат, доставк', kk: 'күн, жеткіз', en: 'date, deliver, shipping' },
  },
  {
    role: 'revenue',
    type: 'number',
    required: true,
    label: { ru: 'Сумма', kk: 'Сома', en: 'Amount' },
    synonyms: {
      ru: 'выручка, сумма сделки, бюджет сделки, бюджет, сумма продажи, сумма продаж, сумма, доход, сумма заказа, оборот',
      kk: 'түсім, мәміле сомасы, мәміле бюджеті, бюджет, сома, сомасы, сату сомасы',
      en: 'revenue, deal value, deal amount, amount, budget, value, sale amount, sales amount, opportunity, total, price',
    },
    unlike: {
      ru: 'валют, скидк, налог, ндс, расход, себестоим, предоплат, долг, план, доставк',
      kk: 'валюта, жеңілдік, салық, ққс, шығын, өзіндік, жоспар',
      en: 'currency, discount, tax, vat, cost, prepay, debt, plan, shipping',
    },
  },
  ...COUNTS,
  CURRENCY_COLUMN,
];
