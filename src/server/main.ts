import { readColdTexts } from '../core/coldText';
import { BUILT_HELP } from '../html/builtHelp';

// Nothing is read here: the top level runs in every mode, and most calls show no cold text.
readColdTexts(() => BUILT_HELP.file().texts);

/**
 * What Google evaluates on every call: custom functions and the menu. build.mjs makes a global of each export but the two
 * runners, which the stubs call: callFunction for each custom function, callDesk for each export of desk.ts.
 */
export { callDesk } from './callDesk';
export { callFunction } from './customFunctions';
export { makeDemoData, onInstall, onOpen, openHelp, openRosta, openState, openUndo } from './menu';
