import { defineModel } from '../../core/defineModel';
import { CASH_LEVELS_FACT } from '../../facts/cashLevels';
import { CASH_LINES_FACT } from '../../facts/cashLines';
import { METRIC_WORTH_FACT } from '../../facts/metricWorth';
import { STAGE_MONEY_FACT } from '../../facts/stageMoney';
import { CASH_FUNCTIONS } from './functions';
import { CASH_PARAMS } from './params';
import { runCash } from './run';

/** The cash journey: profit by stage on three levels, and which metric raises it most (methods.md §7.1; B7). */
export const CASH_MODEL = defineModel({
  id: 'cash',
  title: { ru: 'Путь денег', kk: 'Ақша жолы', en: 'Cash journey' },
  question: {
    ru: 'Из чего складывается прибыль и что поднимет её больше всего?',
    kk: 'Пайда неден құралады және оны не көбірек арттырады?',
    en: 'What is profit made of, and what would raise it most?',
  },
  counted: {
    ru: '{n:int} {n:plural:строка показателей|строки показателей|строк показателей}',
    kk: '{n:int} көрсеткіш жолы',
    en: '{n:int} {n:plural:row|rows} of metrics',
  },
  inputTitle: { ru: 'Показатели на трёх уровнях', kk: 'Үш деңгейдегі көрсеткіштер', en: 'Metrics on three levels' },
  sheetName: { ru: 'Путь денег – отчёт', kk: 'Ақша жолы – есеп', en: 'Cash journey – report' },
  columns: [],
  params: CASH_PARAMS,
  keepsParams: true,
  takes: [CASH_LEVELS_FACT.id],
  gives: [CASH_LINES_FACT, METRIC_WORTH_FACT, STAGE_MONEY_FACT],
  functions: CASH_FUNCTIONS,
  run: runCash,
});
