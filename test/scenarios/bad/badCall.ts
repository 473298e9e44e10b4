import type { AppsScript, CellValue, Execution, Extras } from '../../../local/apps-script/appsScript';
import type { ErrorView, PanelRequest, PanelView } from '../../../src/core/views';
import { answerOf, FILES, openFile, outcomeOf } from '../addon';

/** A language with a file of its own. */
export type FileLang = keyof typeof FILES;

/** What a bad call begins with: orders on a sheet, and the panel's request for them. */
export interface Scene {
  readonly script: AppsScript;
  readonly lang: FileLang;
  readonly sheetId: number;
  readonly request: PanelRequest;
}

/** A call that must be refused in words, or survived. */
export interface BadCall {
  readonly name: string;
  /** Rows of the sheet of orders, headers first; good ones when missing. */
  readonly rows?: readonly (readonly CellValue[])[];
  readonly model?: string;
  /** What people do before the call. */
  readonly before?: (scene: Scene) => void;
  /** What befalls the call itself. */
  readonly fault?: Extras['fault'];
  readonly call: (scene: Scene) => Execution;
  /** The stable code, or `ok` for what is merely odd. */
  readonly code: string;
  /** What the message must name: a sheet, a cell, a value. */
  readonly says?: string | RegExp;
}

/** What came of a bad call. */
export interface Told {
  readonly code: string;
  readonly message: string;
  readonly remedy: ErrorView['remedy'];
  /** Whether the sheets people had are as they were, to the last byte. */
  readonly untouched: boolean;
}

const day = (number: number): CellValue => ({ date: Date.UTC(2026, 0, number, 12) });

const GOOD: readonly (readonly CellValue[])[] = [
  ['Дата', 'Клиент', 'Сумма'],
  [day(1), 'Анна', 100],
  [day(2), 'Борис', 200],
  [day(3), 'Вера', 300],
];

/** A custom function throws its message with the code in brackets; everything else answers. */
function toldBy(execution: Execution): Omit<Told, 'untouched'> {
  const thrown = /^(.*) \[([A-Z_]+)\]$/s.exec(execution.error ?? '');
  if (thrown !== null) return { code: thrown[2] ?? '', message: thrown[1] ?? '', remedy: null };
  if (/^RFM/.test(execution.name) && execution.ok) return { code: 'ok', message: '', remedy: null };
  const outcome = outcomeOf(execution);
  return outcome.ok ? { code: 'ok', message: '', remedy: null } : outcome.error;
}

function sheetsOf(script: AppsScript, ids: readonly number[]): string {
  const { sheets } = script.control.save().data as { sheets: readonly { id: number }[] };
  return JSON.stringify(sheets.filter(({ id }) => ids.includes(id)));
}

/** Makes a bad call in a file of a language. */
export function makeBadCall(bad: BadCall, lang: FileLang): Told {
  let fault: Extras['fault'];
  const script = openFile(FILES[lang], { fault: (call, index) => fault?.(call, index) });
  const sheetId = script.control.importValues('Заказы', bad.rows ?? GOOD);
  const model = bad.model ?? 'rfm';
  const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model, sheetId }]));
  const scene = { script, lang, sheetId, request };
  bad.before?.(scene);
  const ids = script.control.sheets().map(({ id }) => id);
  const before = sheetsOf(script, ids);
  fault = bad.fault;
  const told = toldBy(bad.call(scene));
  return { ...told, untouched: sheetsOf(script, ids) === before };
}
