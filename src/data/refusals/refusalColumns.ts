import type { InputColumn } from '../../core/defineModel';
import { CURRENCY_COLUMN } from '../channels/tagColumns';

/** Columns of a CRM's list of deals that came to nothing, and of tables people keep of refusals (methods.md §7.4; B7-08). */
export const REFUSAL_COLUMNS: readonly InputColumn[] = [
  {
    role: 'reason',
    type: 'text',
    required: true,
    label: { ru: 'Причина отказа', kk: 'Бас тарту себебі', en: 'Reason of the refusal' },
    synonyms: {
      ru: 'причина отказа, причины отказа, причина проигрыша, причина закрытия, причина потери, почему не купили, почему отказались, барьер, возражение, причина',
      kk: 'бас тарту себебі, бас тарту себептері, жоғалту себебі, неге алмады, неге сатып алмады, кедергі, себебі, себеп',
      en: 'loss reason, lost reason, closed lost reason, reason lost, reason for loss, refusal reason, rejection reason, reason, barrier, objection',
    },
    unlike: { ru: 'обращен, дат, визит', kk: 'күн, хабарлас', en: 'contact, date, visit' },
  },
  {
    role: 'stage',
    type: 'text',
    required: false,
    label: { ru: 'Этап отказа', kk: 'Бас тарту кезеңі', en: 'Stage of the refusal' },
    synonyms: {
      ru: 'этап отказа, этап пути, на каком этапе, этап до отказа, предыдущий этап, этап воронки, этап',
      kk: 'бас тарту кезеңі, жол кезеңі, қай кезеңде, алдыңғы кезең, кезеңі, кезең',
      en: 'refusal stage, journey stage, stage before loss, previous stage, last stage, funnel stage, stage',
    },
    unlike: { ru: 'дат, сделк', kk: 'күн, мәміле', en: 'date, deal' },
  },
  {
    role: 'amount',
    type: 'number',
    required: false,
    label: { ru: 'На сколько хотели купить', kk: 'Қанша сомаға алмақ болды', en: 'Meant to spend' },
    synonyms: {
      ru: 'на сколько хотели купить, сумма сделки, бюджет сделки, бюджет, сумма заказа, потерянная сумма, сумма',
      kk: 'қанша сомаға алмақ болды, мәміле сомасы, мәміле бюджеті, бюджет, тапсырыс сомасы, сомасы, сома',
      en: 'meant to spend, deal value, deal amount, amount, budget, value, opportunity, lost amount, total',
    },
    unlike: {
      ru: 'валют, скидк, налог, ндс, расход, себестоим, предоплат, долг, план, доставк',
      kk: 'валюта, жеңілдік, салық, ққс, шығын, өзіндік, жоспар',
      en: 'currency, discount, tax, vat, cost, prepay, debt, plan, shipping',
    },
  },
  {
    role: 'date',
    type: 'date',
    required: false,
    label: { ru: 'Дата', kk: 'Күні', en: 'Date' },
    synonyms: {
      ru: 'дата отказа, дата закрытия, закрыта, закрыт, дата закрытия сделки, дата сделки, дата создания, дата, день, когда',
      kk: 'бас тарту күні, жабылған күні, мәміле күні, жасалған күні, күні, күн, қашан',
      en: 'lost date, closed at, close date, date closed, deal date, created at, date, day',
    },
    unlike: {
      ru: 'рожд, измен, последн, следующ, оплат, кем',
      kk: 'туған, өзгер, соңғы, келесі, төлем',
      en: 'birth, modif, edit, updat, last, next, pay, by',
    },
  },
  {
    role: 'deal',
    type: 'text',
    required: false,
    label: { ru: 'Номер сделки или клиента', kk: 'Мәміле не клиент нөмірі', en: 'Number of the deal or the customer' },
    synonyms: {
      ru: 'id сделки, номер сделки, id клиента, код клиента, id лида, номер заказа, id, №',
      kk: 'мәміле id, мәміле нөмірі, клиент id, клиент коды, лид id, тапсырыс нөмірі, id, №',
      en: 'deal id, deal number, client id, customer id, lead id, order id, record id, id',
    },
    unlike: { ru: 'телефон, utm, ответствен', kk: 'телефон, utm, жауапты', en: 'phone, utm, owner, user' },
  },
  {
    role: 'status',
    type: 'text',
    required: false,
    label: { ru: 'Статус сделки', kk: 'Мәміле күйі', en: 'Deal status' },
    synonyms: {
      ru: 'статус сделки, этап сделки, стадия сделки, статус, стадия, статус заказа, статус лида',
      kk: 'мәміле күйі, мәміле кезеңі, күйі, мәртебесі, статус',
      en: 'deal stage, deal status, status, lead status, pipeline stage',
    },
    unlike: { ru: 'дат, доставк', kk: 'күн, жеткіз', en: 'date, deliver, shipping' },
  },
  CURRENCY_COLUMN,
];
