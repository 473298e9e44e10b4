import type { InputColumn } from '../../core/defineModel';

/** The day of a row of a series. */
export const SERIES_DATE: InputColumn = {
  role: 'date',
  type: 'date',
  required: true,
  label: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  synonyms: {
    ru: 'дата, день, дата и время, дата заявки, дата заказа, дата создания, создан, неделя, период, время',
    kk: 'күні, күн, күні мен уақыты, өтінім күні, тапсырыс күні, апта, кезең, уақыты',
    en: 'date, day, datetime, created at, created, order date, lead date, week, period, timestamp',
  },
  unlike: { ru: 'рожд, достав, отмен, закры', kk: 'туған, жеткіз', en: 'birth, deliver, cancel, closed' },
};

/** The numbers of a series. */
export const SERIES_VALUE: InputColumn = {
  role: 'value',
  type: 'number',
  required: true,
  label: { ru: 'Показатель', kk: 'Көрсеткіш', en: 'Series' },
  synonyms: {
    ru: 'заявки, лиды, обращения, заказы, продажи, выручка, звонки, визиты, посетители, переходы, клики, регистрации, сумма, количество, значение, показатель',
    kk: 'өтінімдер, өтінім, лидтер, лид, тапсырыстар, тапсырыс саны, сатылым, түсім, қоңыраулар, келушілер, кликтер, сома, саны, мәні, көрсеткіш',
    en: 'leads, requests, orders, sales, revenue, calls, visits, visitors, sessions, clicks, sign-ups, amount, count, value, series',
  },
  unlike: {
    ru: 'цена, стоимость, доля, план, номер, расход, затрат',
    kk: 'баға, құны, үлес, жоспар, нөмір, шығын',
    en: 'price, cost, share, plan, number, id, spend',
  },
};
