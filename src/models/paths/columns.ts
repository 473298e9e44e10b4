import type { InputColumn } from '../../core/defineModel';

/** Columns of a list of touches, as analytics and CRMs export them. */
export const PATHS_COLUMNS: readonly InputColumn[] = [
  {
    role: 'customer',
    type: 'text',
    required: true,
    label: { ru: 'Покупатель', kk: 'Сатып алушы', en: 'Customer' },
    synonyms: {
      ru: 'покупатель, id клиента, id покупателя, id пользователя, код клиента, клиент, пользователь, посетитель, контакт, лид, телефон, e-mail, почта, карта, номер карты, фио',
      kk: 'сатып алушы, клиент коды, клиент, пайдаланушы, қонақ, байланыс тұлғасы, телефон, карта, аты-жөні',
      en: 'customer, customer id, client id, user id, visitor id, client, user, visitor, contact, contact id, lead id, email, phone, card, name',
    },
    unlike: { ru: 'менеджер, продавец, источник, новый', kk: 'сатушы, көзі', en: 'manager, seller, source, new, type' },
  },
  {
    role: 'time',
    type: 'date',
    required: true,
    label: { ru: 'Время касания', kk: 'Жанасу уақыты', en: 'Time of the touch' },
    synonyms: {
      ru: 'время касания, дата касания, дата и время, дата визита, дата события, время события, дата обращения, дата, время, день, создан, дата создания',
      kk: 'жанасу уақыты, жанасу күні, күні мен уақыты, оқиға уақыты, күні, күн, уақыты, уақыт, жасалған күні',
      en: 'time of the touch, touch time, touch date, event time, event date, visit time, visit date, date and time, timestamp, datetime, session start, time, date, day, created at, created',
    },
    unlike: {
      ru: 'рожд, закр, измен, заверш, часовой, на сайте',
      kk: 'туған, жабыл, өзгер, соңғы',
      en: 'birth, clos, modif, updat, zone, on site',
    },
  },
  {
    role: 'channel',
    type: 'text',
    required: true,
    label: { ru: 'Канал', kk: 'Арна', en: 'Channel' },
    synonyms: {
      ru: 'канал, рекламный канал, источник, источник трафика, источник обращения, канал касания, точка контакта, utm_source, метка источника',
      kk: 'арна, жарнама арнасы, дереккөз, трафик көзі, жанасу нүктесі, utm_source',
      en: 'channel, touchpoint, channel grouping, default channel group, source, traffic source, source / medium, utm_source, lead source',
    },
    unlike: { ru: 'дополн, подробн, id', kk: 'қосымша, id', en: 'detail, id' },
  },
  {
    role: 'conversion',
    type: 'text',
    required: false,
    label: { ru: 'Конверсия', kk: 'Конверсия', en: 'Conversion' },
    synonyms: {
      ru: 'конверсия, конверсии, покупка, заказ, куплено, цель, достижение цели, статус сделки, статус, событие, номер заказа, id заказа',
      kk: 'конверсия, сатып алу, тапсырыс, мақсат, мәміле күйі, күйі, оқиға, тапсырыс нөмірі',
      en: 'conversion, conversions, converted, purchase, order, bought, goal, goal completions, deal status, status, event, event name, order id, transaction id',
    },
    unlike: {
      ru: 'дат, время, сумм, доля, коэфф',
      kk: 'күн, уақыт, сома, үлес',
      en: 'date, time, amount, rate, value',
    },
  },
  {
    role: 'value',
    type: 'number',
    required: false,
    label: { ru: 'Выручка', kk: 'Түсім', en: 'Value' },
    synonyms: {
      ru: 'выручка, сумма, сумма заказа, сумма покупки, сумма сделки, доход, ценность конверсии, ценность, бюджет, оборот',
      kk: 'түсім, сома, сомасы, тапсырыс сомасы, мәміле сомасы, табыс, бюджет',
      en: 'value, revenue, amount, conversion value, order value, order total, transaction revenue, deal value, purchase amount, total',
    },
    unlike: {
      ru: 'валют, скидк, налог, ндс, расход, себестоим, доставк, затрат',
      kk: 'валюта, жеңілдік, салық, ққс, шығын, өзіндік',
      en: 'currency, discount, tax, vat, cost, shipping, fee',
    },
  },
];
