import { defineModel } from '../../core/defineModel';
import { TOUCH_PATHS_FACT } from '../../facts/touchPaths';
import { PATHS_COLUMNS } from './columns';
import { PATHS_PARAMS } from './params';
import { runPaths } from './run';

/** Touch paths: from a list of touches to paths with what came of them (methods.md §7.5; B7-09). */
export const PATHS_MODEL = defineModel({
  id: 'paths',
  title: { ru: 'Цепочки касаний', kk: 'Жанасу тізбектері', en: 'Touch paths' },
  question: {
    ru: 'По каким цепочкам люди приходят к покупке?',
    kk: 'Адамдар сатып алуға қандай тізбектермен келеді?',
    en: 'Along which paths do people come to a purchase?',
  },
  counted: {
    ru: '{n:int} {n:plural:цепочка|цепочки|цепочек}',
    kk: '{n:int} тізбек',
    en: '{n:int} {n:plural:path|paths}',
  },
  inputTitle: { ru: 'Касания', kk: 'Жанасулар', en: 'Touches' },
  sheetName: { ru: 'Цепочки касаний', kk: 'Жанасу тізбектері', en: 'Touch paths' },
  next: {
    model: 'attribution',
    part: 'paths',
    label: {
      ru: 'Распределить конверсии по каналам',
      kk: 'Конверсияларды арналарға бөлу',
      en: 'Share conversions among channels',
    },
  },
  columns: PATHS_COLUMNS,
  params: PATHS_PARAMS,
  keepsParams: true,
  takes: [],
  gives: [TOUCH_PATHS_FACT],
  run: runPaths,
});
