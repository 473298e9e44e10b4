import type { AppsScript, Execution } from '../apps-script/appsScript';
import { columnLetters } from '../apps-script/file/a1';
import { localeRules } from '../apps-script/typing/locales';

/** What a person learns on the first way through, in sentences: source and date, rows used and left out, findings. */
export type Learned = readonly string[];

/** A report that was built. */
export interface BuiltReport {
  readonly sheetId: number;
  readonly learned: Learned;
}

/** The parts of the add-on's answers that a person's next click needs; the sidebar sends the request back as it came. */
interface Request {
  readonly sheetId: number;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, number | null>>;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function answerOf(execution: Execution): Fields {
  if (!execution.ok) throw new Error(execution.error ?? `${execution.name} failed.`);
  const outcome = execution.value;
  if (!isFields(outcome)) return {};
  if (outcome['ok'] === false && isFields(outcome['error'])) throw new Error(String(outcome['error']['message']));
  return isFields(outcome['value']) ? outcome['value'] : {};
}

function requestOf(panel: Fields): Request {
  const request = panel['request'];
  if (!isFields(request) || !isFields(request['columns'])) throw new Error('The panel came without a request.');
  const columns = Object.fromEntries(
    Object.entries(request['columns']).map(([role, index]) => [role, typeof index === 'number' ? index : null]),
  );
  return { ...request, sheetId: Number(request['sheetId']), headerRow: Number(request['headerRow']), columns };
}

/** The formula a person would type beside the report, in the file's separators. */
function rfmFormula(script: AppsScript, request: Request): string {
  const sheet = script.control.sheets().find(({ id }) => id === request.sheetId);
  const name = `'${(sheet?.name ?? '').replaceAll("'", "''")}'`;
  const ranges = ['customer', 'date', 'amount'].map((role) => {
    const letter = columnLetters(request.columns[role] ?? 0);
    return `${name}!${letter}${request.headerRow + 1}:${letter}`;
  });
  return `=RFM(${ranges.join(localeRules(script.locale).decimal === ',' ? ';' : ',')})`;
}

/** Clicks "Demo data" in the add-on's menu. */
export function makeDemo(script: AppsScript): void {
  answerOf(script.click('makeDemoData'));
}

/** Clicks the entry of the add-on's menu that opens the sidebar. */
export function openSidebar(script: AppsScript): void {
  answerOf(script.click('openRosta'));
}

/**
 * Does what a person does in the sidebar: opens the RFM panel with the columns it recognised and builds the report;
 * then types the formula on a sheet of its own, and reads the report.
 * @throws Error with the sentence the sidebar would show
 */
export function buildRfm(script: AppsScript, formulaSheet: string): BuiltReport {
  const request = requestOf(answerOf(script.run('panelOpen', [{ model: 'rfm', sheetId: null }])));
  const report = answerOf(script.run('reportBuild', [request]));
  const first = listOf(report['sheets'])[0];
  if (!isFields(first)) throw new Error('The report came without a sheet.');
  const sheetId = Number(first['id']);
  script.control.type(script.control.addSheet(formulaSheet), 0, 0, [[rfmFormula(script, request)]]);
  script.control.activate(sheetId);
  return { sheetId, learned: readReport(script, sheetId) ?? [] };
}

/**
 * What a report's sheet says now, from under the title down to the first empty row.
 * @returns `undefined` when the sheet is gone or says nothing
 */
export function readReport({ control }: AppsScript, sheetId: number): Learned | undefined {
  const sheet = control.sheets().find(({ id }) => id === sheetId);
  if (!sheet) return undefined;
  // One row more than is filled, so that there is an empty one.
  const texts = control.cells(sheetId, 1, 0, sheet.lastRow, 1).map(([cell]) => cell?.text ?? '');
  const lines = texts.slice(0, texts.indexOf(''));
  return lines.length > 0 ? lines : undefined;
}

/**
 * What the panel says before a report: of the orders as they are now.
 * @throws Error with the sentence the sidebar would show
 */
export function previewRfm(script: AppsScript): Learned {
  const request = requestOf(answerOf(script.run('panelOpen', [{ model: 'rfm', sheetId: null }])));
  const preview = answerOf(script.run('panelPreview', [request]));
  const leftOut = listOf(preview['leftOut']).map((reason) => (isFields(reason) ? String(reason['text']) : ''));
  return [String(preview['used']), ...leftOut, String(preview['firstFinding'])];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
