import { defineModel } from '../../core/defineModel';
import { STAGE_EVIDENCE_FACT } from '../../facts/stageEvidence';
import { TOOL_EFFECTS_FACT } from '../../facts/toolEffects';
import { TOOL_SWITCHES_FACT } from '../../facts/toolSwitches';
import { ONOFF_COLUMNS } from './columns';
import { ON_OFF_FUNCTION } from './functions';
import { ONOFF_PARAMS } from './params';
import { runOnOff } from './run';

/** Off/on tests: what a tool does, from the days on which it was off (methods.md §7.3; B7-07). */
export const ONOFF_MODEL = defineModel({
  id: 'onoff',
  title: { ru: 'Проверка отключением', kk: 'Өшіріп-қосу сынағы', en: 'On-off test' },
  question: {
    ru: 'Что даёт каждый инструмент на самом деле?',
    kk: 'Әр құрал шын мәнінде не береді?',
    en: 'What does each tool really do?',
  },
  counted: {
    ru: '{n:int} {n:plural:инструмент|инструмента|инструментов}',
    kk: '{n:int} құрал',
    en: '{n:int} {n:plural:tool|tools}',
  },
  inputTitle: { ru: 'Показатели по датам', kk: 'Күндер бойынша көрсеткіштер', en: 'Numbers by date' },
  sheetName: { ru: 'Проверка отключением', kk: 'Өшіріп-қосу сынағы', en: 'On-off test' },
  columns: ONOFF_COLUMNS,
  params: ONOFF_PARAMS,
  keepsParams: true,
  keeps: [STAGE_EVIDENCE_FACT.id],
  takes: [TOOL_SWITCHES_FACT.id],
  gives: [TOOL_EFFECTS_FACT],
  functions: [ON_OFF_FUNCTION],
  run: runOnOff,
});
