import { readColdTexts } from '../core/coldText';
import { BUILT_HELP } from '../html/builtHelp';

// A bundle of its own, with texts of its own; nothing is read here.
readColdTexts(() => BUILT_HELP.file().texts);

export { alertsOpen, alertsSet, alertsTest } from './alertEndpoints';
/**
 * What is evaluated on demand only: calls of the sidebar and triggers. build.mjs puts it into Server.html and makes a stub for each
 * export that main.ts does not have; callDesk.ts evaluates it and runs the export.
 */
export { briefingsOpen, linkRelease, quizMake } from './briefingEndpoints';
export { cashGoal, cashMake, cashOpen, cashSet } from './cashEndpoints';
export { channelsMake, channelsOpen, exportAdd, exportOpen, exportRemove } from './channelEndpoints';
export { dataOpen } from './dataEndpoints';
export { makeDemoData } from './demoForMenu';
export {
  demoMake,
  helpOpen,
  homeOpen,
  languageSet,
  panelOpen,
  panelPreview,
  reportBuild,
  settingsMake,
  sheetShow,
} from './endpoints';
export { factRead, factRestore, factsList } from './factEndpoints';
export {
  codesIssue,
  erasePreview,
  eraseRun,
  fieldOpen,
  formClose,
  formLive,
  formMake,
  programmeMake,
  reconcile,
  retentionSet,
} from './fieldEndpoints';
export {
  fileClaim,
  fileUpgrade,
  jobContinue,
  jobDiscard,
  jobProgress,
  jobStop,
  undoOpen,
  undoPreview,
  undoRun,
} from './fileEndpoints';
export { onFormAnswer } from './formAnswer';
export { growthOpen } from './growthEndpoints';
export { everyHour } from './hourly';
export { ideasOpen } from './ideasEndpoints';
export { journeyRefresh, programmeSuggest } from './journeyEndpoints';
export { onoffDraw, onoffMake, onoffOpen } from './onoffEndpoints';
export { pictureOpen, pictureRead } from './pictureEndpoints';
export { planAssign, planFill, planMake, planOpen } from './planEndpoints';
export {
  libraryOpen,
  marksOpen,
  marksSave,
  matrixMake,
  qfdMake,
  qfdOpen,
  surveyOpen,
  surveyTake,
  touchpointsAdd,
} from './qfdEndpoints';
export { refusalFormAct, refusalFormMake, refusalsMake, refusalsOpen } from './refusalEndpoints';
export { rehearsalOpen, rehearsalRemove, rehearsalRun } from './rehearsalEndpoints';
export { removeOpen, removeRun } from './removeEndpoints';
export { reviewAcceptClean, reviewDecide, reviewOpen, rulesSet } from './reviewEndpoints';
export { cellsCount, nameSet, stateAct, stateOpen } from './stateEndpoints';
export { recheckOpen, recheckPlan, taskMake, tasksOpen } from './taskEndpoints';
export { trackReviewed, tracksMake, tracksOpen } from './trackEndpoints';
