import { defineModel } from '../../core/defineModel';
import { SERIES_DATE, SERIES_VALUE } from '../../data/onoff/seriesColumns';
import { PLAN_PARAMS } from './params';
import { planOnOff } from './run';

/** Planner of off/on tests: how long a tool must be off for an effect to be seen (methods.md §7.3; B7-07). */
export const ONOFF_PLAN_MODEL = defineModel({
  id: 'onoff_plan',
  title: { ru: 'План отключений', kk: 'Өшіру жоспары', en: 'Switch-off plan' },
  question: {
    ru: 'На сколько выключить инструмент, чтобы увидеть его влияние?',
    kk: 'Құралдың әсерін көру үшін оны қанша уақытқа өшіру керек?',
    en: 'For how long must a tool be off for its effect to be seen?',
  },
  counted: {
    ru: '{n:int} {n:plural:период|периода|периодов}',
    kk: '{n:int} кезең',
    en: '{n:int} {n:plural:period|periods}',
  },
  inputTitle: { ru: 'Показатель по датам', kk: 'Күндер бойынша көрсеткіш', en: 'Numbers by date' },
  sheetName: { ru: 'План отключений', kk: 'Өшіру жоспары', en: 'Switch-off plan' },
  columns: [SERIES_DATE, SERIES_VALUE],
  params: PLAN_PARAMS,
  takes: [],
  gives: [],
  run: planOnOff,
});
