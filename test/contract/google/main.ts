import { CASES } from '../allCases';
import type { ContractCase, Seen } from '../contractCase';
import { dialogPage } from './dialog';
import { readFormulas, removeFormulas, writeFormulas } from './formulas';
import { outcome, result } from './outcome';
import { REPORT, readReport, sheetNamed, writeReport } from './report';
import { emptyFile, forgetProperties, type Setting, settingOf, useSetting } from './scratch';

/** Where the file's own locale and zone wait until the end. */
const SETTING = 'contract setting';
/** Before the names of the properties in which opening the file leaves what it saw. */
const OPENED = 'contract opened ';
/** An execution ends after 6 minutes; by then the report must be written. */
const LONGEST_MS = 270_000;

const ofMode = (mode: ContractCase['mode']): readonly ContractCase[] => CASES.filter((item) => item.mode === mode);

/** Those of a mode whose HTML file the project has. */
const possible = (mode: ContractCase['mode']): readonly ContractCase[] =>
  ofMode(mode).filter(({ html }) => html === undefined || hasHtml(html));

function named(id: unknown): ContractCase {
  const found = CASES.find((item) => item.id === id);
  if (!found) throw new Error(`No case is named ${String(id)}.`);
  return found;
}

/** Whether the project has an HTML file. */
function hasHtml(name: string): boolean {
  try {
    HtmlService.createHtmlOutputFromFile(name);
    return true;
  } catch {
    return false;
  }
}

/** Runs a case in an emptied file; one that cannot be prepared, such as an unknown locale, must not stop the others. */
function prepared(file: GoogleAppsScript.Spreadsheet.Spreadsheet, item: ContractCase, number: number): Seen {
  try {
    emptyFile(file, item, number);
  } catch (error) {
    return { error: `Not prepared: ${String(error)}` };
  }
  return outcome(item, []);
}

/**
 * First step, run from the script editor in a NEW, EMPTY spreadsheet, whose sheets it deletes. Runs what a menu may run
 * and writes the formulas. Run again, it goes on where the time was up.
 * @returns what to do next
 * @throws Error when the spreadsheet holds anything
 */
export function runContract(): string {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const kept = PropertiesService.getDocumentProperties().getProperty(SETTING);
  if (!sheetNamed(file, REPORT) && file.getSheets().some((sheet) => sheet.getLastRow() > 0)) {
    throw new Error('Run this in a new, empty spreadsheet: it deletes every sheet.');
  }
  const setting: Setting = kept === null ? settingOf(file) : JSON.parse(kept);
  const seen = new Map<string, Seen>(readReport(file));
  const started = Date.now();
  const wanted = possible(undefined).filter(({ id }) => !seen.has(id));
  let done = 0;
  for (const item of wanted) {
    if (Date.now() - started > LONGEST_MS) break;
    seen.set(item.id, prepared(file, item, done));
    done += 1;
  }
  useSetting(file, {});
  forgetProperties();
  PropertiesService.getDocumentProperties().setProperty(SETTING, JSON.stringify(setting));
  if (done === wanted.length) writeFormulas(file, possible('CUSTOM_FUNCTION'));
  writeReport(file, CASES, seen);
  const next =
    done < wanted.length ? 'Run runContract again.' : 'Reload the spreadsheet, then use Extensions → Finish.';
  console.log(`${done} of ${wanted.length} cases were run. ${next}`);
  return next;
}

/** Second step, which opening the file takes by itself: runs what opening may run and puts up the menu of the third. */
export function onOpen(event: unknown): void {
  if (sheetNamed(SpreadsheetApp.getActiveSpreadsheet(), REPORT)) {
    const properties = PropertiesService.getDocumentProperties();
    for (const item of possible('LIMITED')) {
      properties.setProperty(OPENED + item.id, JSON.stringify(outcome(item, [event])));
    }
  }
  SpreadsheetApp.getUi().createAddonMenu().addItem('Finish the contract', 'finishContract').addToUi();
}

/** Third step, from the menu: opens the dialog that calls the script as the sidebar does and then asks for the end. */
export function finishContract(): void {
  const page = HtmlService.createHtmlOutput(dialogPage(ofMode('CLIENT')))
    .setWidth(600)
    .setHeight(400);
  SpreadsheetApp.getUi().showModalDialog(page, REPORT);
}

/**
 * The end, called by the dialog: gathers what was seen, writes the report and gives the file its setting back.
 * @param json pairs of id and what the dialog saw
 * @returns the text to be kept as a recording
 */
export function contractKeep(json: string): string {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const properties = PropertiesService.getDocumentProperties();
  const seen = new Map<string, Seen>([...readReport(file), ...JSON.parse(json)]);
  for (const { id } of ofMode('LIMITED')) {
    const opened = properties.getProperty(OPENED + id);
    if (opened !== null) seen.set(id, JSON.parse(opened));
  }
  const functions = possible('CUSTOM_FUNCTION');
  const computed = readFormulas(file, functions);
  for (const [id, what] of computed) seen.set(id, what);
  const setting = properties.getProperty(SETTING);
  if (setting !== null) useSetting(file, JSON.parse(setting));
  const text = writeReport(file, CASES, seen);
  // Formulas that are still computed stay, so that a second end can gather them.
  if (computed.length === functions.length) removeFormulas(file, functions);
  return text;
}

/** Called by the dialog as the sidebar calls the script. */
export function contractClient(id: unknown, ...args: readonly unknown[]): unknown {
  return result(named(id), args);
}

/** Called by formulas: keeps what a case came to as JSON. */
export function CONTRACT(id: unknown, ...args: readonly unknown[]): string {
  return JSON.stringify(outcome(named(id), args));
}

/** Called by formulas: leaves a case's result in the cells. */
export function CONTRACT_CELLS(id: unknown, ...args: readonly unknown[]): unknown {
  return result(named(id), args);
}
