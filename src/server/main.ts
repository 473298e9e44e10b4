import { readColdTexts } from '../core/coldText';
import { BUILT_HELP } from '../html/builtHelp';

// Nothing is read here: the top level runs in every mode, and most calls show no cold text.
readColdTexts(() => BUILT_HELP.file().texts);

/** The add-on's globals: build.mjs makes a stub for each export, and one for each custom function in models/registry. */
export { callFunction } from './customFunctions';
export { dataOpen } from './dataEndpoints';
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
export { everyHour } from './hourly';
export { makeDemoData, onInstall, onOpen, openHelp, openRosta, openState, openUndo } from './menu';
export { removeOpen, removeRun } from './removeEndpoints';
export { cellsCount, nameSet, stateAct, stateOpen } from './stateEndpoints';
export { taskMake, tasksOpen } from './taskEndpoints';
