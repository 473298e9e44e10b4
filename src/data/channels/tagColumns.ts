import type { InputColumn } from '../../core/defineModel';

/** utm_medium and utm_campaign, which ad and CRM exports call alike. */
export const TAG_COLUMNS: readonly InputColumn[] = [
  {
    role: 'medium',
    type: 'text',
    required: false,
    label: { ru: 'utm_medium', kk: 'utm_medium', en: 'utm_medium' },
    synonyms: {
      ru: 'utm_medium, тип трафика, метка канала, medium',
      kk: 'utm_medium, трафик түрі, medium',
      en: 'utm_medium, medium, traffic type',
    },
  },
  {
    role: 'campaign',
    type: 'text',
    required: false,
    label: { ru: 'utm_campaign', kk: 'utm_campaign', en: 'utm_campaign' },
    synonyms: {
      ru: 'utm_campaign, название кампании, рекламная кампания, кампания, имя кампании, метка кампании',
      kk: 'utm_campaign, науқан атауы, жарнама науқаны, науқан, кампания',
      en: 'utm_campaign, campaign name, campaign, ad campaign',
    },
    unlike: {
      ru: 'id, №, номер, идентиф, тип, вид, статус, состоян, бюджет, дат',
      kk: 'id, №, нөмір, түрі, күйі, бюджет, күн',
      en: 'id, type, status, state, budget, number, date, start, end',
    },
  },
];

/** What the money of an export is in. */
export const CURRENCY_COLUMN: InputColumn = {
  role: 'currency',
  type: 'text',
  required: false,
  label: { ru: 'Валюта', kk: 'Валюта', en: 'Currency' },
  synonyms: {
    ru: 'валюта, код валюты, валюта сделки',
    kk: 'валюта, валюта коды, мәміле валютасы',
    en: 'currency, currency code, deal currency',
  },
  unlike: { ru: 'сумм, итог, цен, курс', kk: 'сома, баға, бағам', en: 'amount, total, price, rate' },
};
