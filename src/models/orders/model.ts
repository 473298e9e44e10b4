import { defineModel } from '../../core/defineModel';
import { ORDER_COLUMNS } from '../../data/orderColumns';
import { ORDERS_PARAMS } from './params';
import { checkOrders } from './run';

/** Orders check: whether an export of orders can be used, and the list without what is wrong in it. */
export const ORDERS_MODEL = defineModel({
  id: 'orders',
  title: { ru: 'Проверка заказов', kk: 'Тапсырыстарды тексеру', en: 'Orders check' },
  question: {
    ru: 'Можно ли верить выгрузке заказов?',
    kk: 'Экспортталған тапсырыстарға сенуге бола ма?',
    en: 'Can the orders export be trusted?',
  },
  counted: {
    ru: '{n:int} {n:plural:заказ|заказа|заказов}',
    kk: '{n:int} тапсырыс',
    en: '{n:int} {n:plural:order|orders}',
  },
  inputTitle: { ru: 'Заказы', kk: 'Тапсырыстар', en: 'Orders' },
  sheetName: { ru: 'Проверка заказов', kk: 'Тапсырыстарды тексеру', en: 'Orders check' },
  next: {
    model: 'rfm',
    part: 'clean',
    label: {
      ru: 'Построить RFM по этому списку',
      kk: 'Осы тізім бойынша RFM құру',
      en: 'Build RFM from this list',
    },
  },
  columns: ORDER_COLUMNS,
  params: ORDERS_PARAMS,
  takes: [],
  gives: [],
  run: checkOrders,
});
