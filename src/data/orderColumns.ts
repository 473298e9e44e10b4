import type { InputColumn } from '../core/defineModel';

/** Columns of an orders sheet, with the headers they are recognised by. */
export const ORDER_COLUMNS: readonly InputColumn[] = [
  {
    role: 'customer',
    type: 'text',
    required: true,
    label: { ru: 'Покупатель', kk: 'Сатып алушы', en: 'Customer' },
    synonyms: {
      ru: 'покупатель, id клиента, id покупателя, код клиента, клиент, контрагент, заказчик, гость, фио, телефон, e-mail, почта, карта, номер карты',
      kk: 'сатып алушы, клиент коды, клиент, тапсырыс беруші, қонақ, аты-жөні, телефон, карта',
      en: 'customer, customer id, client, client id, buyer, user id, contact, email, phone, card, customer name, full name, name',
    },
    unlike: { ru: 'менеджер, продавец', kk: 'сатушы', en: 'manager, seller, discount' },
  },
  {
    role: 'date',
    type: 'date',
    required: true,
    label: { ru: 'Дата', kk: 'Күні', en: 'Date' },
    synonyms: {
      ru: 'дата заказа, дата покупки, дата, дата и время, дата оплаты, дата чека, создан, оформлен, время',
      kk: 'тапсырыс күні, сатып алу күні, күні, күн, күні мен уақыты, төлем күні, уақыты',
      en: 'order date, purchase date, date, paid at, created at, created, timestamp, datetime, day',
    },
    unlike: { ru: 'рожд, достав, отмен', kk: 'туған, жеткіз', en: 'birth, deliver, cancel' },
  },
  {
    role: 'amount',
    type: 'number',
    required: true,
    label: { ru: 'Сумма', kk: 'Сома', en: 'Amount' },
    synonyms: {
      ru: 'сумма заказа, сумма, сумма чека, сумма документа, сумма к оплате, к оплате, итого, выручка, оплачено, стоимость, чек, оборот',
      kk: 'тапсырыс сомасы, сома, сомасы, барлығы, түсім, төленді, құны, чек',
      en: 'amount, order total, grand total, total, revenue, sum, paid, sales, value, price',
    },
    unlike: {
      ru: 'скидк, ндс, налог, бонус, достав, комисси, себестоим',
      kk: 'жеңілдік, ққс, салық, жеткіз',
      en: 'discount, tax, vat, shipping, fee, refund, cost',
    },
  },
  {
    role: 'order_id',
    type: 'text',
    required: false,
    label: { ru: 'Номер заказа', kk: 'Тапсырыс нөмірі', en: 'Order number' },
    synonyms: {
      ru: 'номер заказа, № заказа, id заказа, заказ, номер чека, № чека, номер документа, номер',
      kk: 'тапсырыс нөмірі, тапсырыс коды, тапсырыс, чек нөмірі, нөмірі',
      en: 'order number, order id, order, order no, receipt number, invoice, transaction id',
    },
    unlike: { ru: 'телефон, карт, дат, сумм', kk: 'күн, сома', en: 'phone, card, date, amount, total' },
  },
  {
    role: 'currency',
    type: 'text',
    required: false,
    label: { ru: 'Валюта', kk: 'Валюта', en: 'Currency' },
    synonyms: {
      ru: 'валюта, валюта заказа, код валюты',
      kk: 'валюта, тапсырыс валютасы, валюта коды',
      en: 'currency, order currency, currency code',
    },
    unlike: { ru: 'сумм, итог, цен, курс', kk: 'сома, баға, бағам', en: 'amount, total, price, rate' },
  },
  {
    role: 'status',
    type: 'text',
    required: false,
    label: { ru: 'Статус заказа', kk: 'Тапсырыс күйі', en: 'Order status' },
    synonyms: {
      ru: 'статус заказа, статус, состояние заказа, состояние, статус оплаты',
      kk: 'тапсырыс күйі, тапсырыс мәртебесі, күйі, мәртебесі, статус',
      en: 'order status, status, financial status, payment status',
    },
    unlike: {
      ru: 'дат, клиент, покупат, достав',
      kk: 'күн, сатып, жеткіз',
      en: 'date, customer, client, deliver, shipping',
    },
  },
];
