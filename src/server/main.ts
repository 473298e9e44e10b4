import { readColdTexts } from '../core/coldText';
import { BUILT_HELP } from '../html/builtHelp';

// Nothing is read here: the top level runs in every mode, and most calls show no cold text.
readColdTexts(() => BUILT_HELP.file().texts);

/** The add-on's globals: build.mjs makes a stub for each export, and one for each custom function in models/registry. */
export { callFunction } from './customFunctions';
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
export { makeDemoData, onInstall, onOpen, openRosta } from './menu';
