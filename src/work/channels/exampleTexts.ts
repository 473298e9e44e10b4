import type { Localized } from '../../core/lang';

/** Words of the example of channels: its sheets, their headers, the states of its deals. */
export const EXAMPLE_WORDS = {
  adsSheet: { ru: 'Реклама (пример)', kk: 'Жарнама (мысал)', en: 'Ads (example)' },
  crmSheet: { ru: 'Сделки CRM (пример)', kk: 'CRM мәмілелері (мысал)', en: 'CRM deals (example)' },
  day: { ru: 'День', kk: 'Күні', en: 'Day' },
  created: { ru: 'Дата создания', kk: 'Жасалған күні', en: 'Created at' },
  source: { ru: 'utm_source', kk: 'utm_source', en: 'utm_source' },
  medium: { ru: 'utm_medium', kk: 'utm_medium', en: 'utm_medium' },
  campaign: { ru: 'utm_campaign', kk: 'utm_campaign', en: 'utm_campaign' },
  impressions: { ru: 'Показы', kk: 'Көрсетілім', en: 'Impressions' },
  clicks: { ru: 'Клики', kk: 'Клик', en: 'Clicks' },
  cost: { ru: 'Расходы', kk: 'Шығын', en: 'Cost' },
  status: { ru: 'Статус сделки', kk: 'Мәміле күйі', en: 'Deal stage' },
  revenue: { ru: 'Сумма сделки', kk: 'Мәміле сомасы', en: 'Deal amount' },
  won: { ru: 'Оплачено', kk: 'Төленді', en: 'Won' },
  open: { ru: 'В работе', kk: 'Жұмыста', en: 'In progress' },
  lost: { ru: 'Отказ', kk: 'Бас тартты', en: 'Lost' },
  google: { ru: 'Google Ads', kk: 'Google Ads', en: 'Google Ads' },
  instagram: { ru: 'Instagram', kk: 'Instagram', en: 'Instagram' },
  maps: { ru: '2ГИС', kk: '2ГИС', en: '2GIS' },
  letters: { ru: 'Рассылка', kk: 'Хат тарату', en: 'Newsletter' },
} as const satisfies Readonly<Record<string, Localized>>;
