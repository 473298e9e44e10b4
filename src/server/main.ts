/** The add-on's globals: build.mjs makes a stub for each export, and one for each custom function in models/registry. */
export { callFunction } from './customFunctions';
export { demoMake, homeOpen, languageSet, panelOpen, panelPreview, reportBuild, sheetShow } from './endpoints';
export { makeDemoData, onInstall, onOpen, openRosta } from './menu';
