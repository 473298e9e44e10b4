import { defineModel } from '../../core/defineModel';
import { RFM_COLUMNS } from './columns';
import { RFM_MOVEMENT_FUNCTION } from './functions';
import { runMovement } from './movementRun';
import { SCORING_PARAMS } from './params';
import { RFM_SETTINGS } from './settings';
import { RFM_WORDS } from './words';

/** Movement between segments from one day to another (methods.md §1). */
export const RFM_MOVEMENT_MODEL = defineModel({
  id: 'rfm_movement',
  title: { ru: 'Движение RFM', kk: 'RFM қозғалысы', en: 'RFM movement' },
  question: {
    ru: 'Кто стал покупать активнее, а кто уходит?',
    kk: 'Кім белсендірек сатып алатын болды, кім кетіп барады?',
    en: 'Who buys more actively than before, and who is leaving?',
  },
  counted: RFM_WORDS.counted,
  inputTitle: RFM_WORDS.orders,
  sheetName: { ru: 'RFM – движение', kk: 'RFM – қозғалыс', en: 'RFM – movement' },
  columns: RFM_COLUMNS,
  params: [
    {
      id: 'from',
      kind: 'day',
      default: null,
      label: { ru: 'Первая дата', kk: 'Бірінші күн', en: 'First date' },
      hint: {
        ru: 'Пусто — за 90 дней до второй даты.',
        kk: 'Бос болса — екінші күннен 90 күн бұрын.',
        en: 'Empty: 90 days before the second date.',
      },
    },
    {
      id: 'to',
      kind: 'day',
      default: null,
      label: { ru: 'Вторая дата', kk: 'Екінші күн', en: 'Second date' },
      hint: {
        ru: 'Пусто — день последнего заказа.',
        kk: 'Бос болса — соңғы тапсырыс күні.',
        en: 'Empty: the day of the newest order.',
      },
    },
    ...SCORING_PARAMS,
  ],
  settings: RFM_SETTINGS,
  functions: [RFM_MOVEMENT_FUNCTION],
  takes: [],
  gives: [],
  run: runMovement,
});
