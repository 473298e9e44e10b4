import type { AppsScript, Bundle, Execution } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { ContractCase, Implementation, Seen } from './contractCase';
import { HELP_FILE } from './helpFile';
import { SERVER_FILE } from './serverFile';

const SERVICES =
  'SpreadsheetApp, CacheService, Charts, FormApp, HtmlService, LockService, MailApp, PropertiesService, ScriptApp, Session, UrlFetchApp, Utilities';
/** What the script asks for. */
export const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'script.external_request',
  'forms',
].map((scope) => `https://www.googleapis.com/auth/${scope}`);
/** Column F, where the formula of a case stands. */
const FORMULA_COLUMN = 5;

/** The URLs that the add-on's own manifest allows. */
export const URLS = ['https://chat.googleapis.com/', 'https://hooks.slack.com/'];

/** The local double: each case has a file and a script of its own. */
export const localImplementation: Implementation = {
  run: (item) => {
    const script = createAppsScript({
      bundle: bundleOf(item),
      file: { name: 'Contract', locale: item.locale ?? 'en_US', zone: item.zone ?? 'Asia/Almaty' },
    });
    type(script, 0, item.cells ?? []);
    if (item.mode === 'CUSTOM_FUNCTION') return seenInCells(script, item);
    if (item.mode === 'CLIENT') return seenByClient(script, item);
    const execution = item.mode === 'LIMITED' ? script.open() : script.run('CONTRACT', []);
    return kept(item.mode === 'LIMITED' ? execution.console[0] : execution.value, execution);
  },
};

/** The case is the only thing the script does; what it came to is kept as JSON. */
function bundleOf({ run, hidden }: ContractCase): Bundle {
  const code = `
    function RUN(args) { return (${run})({ ${SERVICES} }, ...args); }
    function KEEP(args) {
      try { return JSON.stringify({ value: RUN(args) ?? null }); }
      catch (error) { return JSON.stringify({ error: error.message }); }
    }
    function CONTRACT(...args) { return KEEP(args); }
    function CONTRACT_CELLS(...args) { return RUN(args); }
    function CLIENT${hidden ? '_' : ''}(...args) { return RUN(args); }
    function READ(a1) { return JSON.stringify(SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(a1).getValues()); }
    function onOpen(e) { console.log(KEEP([e])); }`;
  return {
    code,
    html: { sidebar: '<p>Hello</p>', Help: HELP_FILE, Server: SERVER_FILE },
    manifest: { oauthScopes: SCOPES, urlFetchWhitelist: URLS },
  };
}

function seenInCells(script: AppsScript, { formula = 'CONTRACT()', shows }: ContractCase): Seen {
  type(script, FORMULA_COLUMN, [[`=${formula}`]]);
  if (shows !== undefined) return { value: JSON.parse(String(script.run('READ', [shows]).value)) };
  return kept(script.control.values(script.control.activeSheetId())[0]?.[FORMULA_COLUMN]);
}

function seenByClient(script: AppsScript, { args, hidden }: ContractCase): Seen {
  const { ok, value, error } = script.run(hidden ? 'CLIENT_' : 'CLIENT', args?.() ?? []);
  return ok ? { value } : { error: error ?? '' };
}

function kept(json: unknown, execution?: Execution): Seen {
  if (execution?.ok === false) return { error: execution.error ?? '' };
  return typeof json === 'string' && json.startsWith('{') ? JSON.parse(json) : { error: `Not run: ${String(json)}` };
}

function type({ control }: AppsScript, column: number, texts: readonly (readonly string[])[]): void {
  if (texts.length > 0) control.type(control.activeSheetId(), 0, column, texts);
}
