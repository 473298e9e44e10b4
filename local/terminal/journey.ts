import type { AppsScript, Execution } from '../apps-script/appsScript';
import { columnLetters } from '../apps-script/file/a1';
import { localeRules } from '../apps-script/typing/locales';

/** What a person learns on the first way through: the report's sentences. */
export interface Learned {
  readonly findings: readonly string[];
  readonly summary: string;
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
 * then types the formula on a sheet of its own.
 * @throws Error with the sentence the sidebar would show
 */
export function buildRfm(script: AppsScript, formulaSheet: string): Learned {
  const request = requestOf(answerOf(script.run('panelOpen', [{ model: 'rfm', sheetId: null }])));
  const report = answerOf(script.run('reportBuild', [request]));
  const reportSheet = script.control.sheets().at(-1)?.id;
  const findings = Array.isArray(report['findings']) ? report['findings'].map(String) : [];
  const sheets = Array.isArray(report['sheets']) ? report['sheets'] : [];
  const first: unknown = sheets[0];
  const sheetId = script.control.addSheet(formulaSheet);
  script.control.type(sheetId, 0, 0, [[rfmFormula(script, request)]]);
  const shown = isFields(first) ? Number(first['id']) : reportSheet;
  if (shown !== undefined) script.control.activate(shown);
  return { findings, summary: String(report['summary'] ?? '') };
}
