import type { CallRecord } from '../../apps-script/appsScript';
import type { ExecutionLine } from '../protocol';
import type { Context } from './context';
import { button, el } from './dom';
import { inPageLang } from './emulatorWords';
import { intlLocale } from './intlLocale';

const MOST_LINES = 100;

/** What ran, newest first: how it ended, what it called, what it would cost on Google. */
export interface ExecutionLog {
  /** The button that opens and closes it. */
  readonly opener: HTMLElement;
  readonly element: HTMLElement;
  /** Reads the log again if it is open. */
  show(): Promise<void>;
}

/** Makes the drawer. */
export function createExecutionLog(context: Context): ExecutionLog {
  const { texts } = context;
  const opener = button(texts.log, { class: 'log-opener', 'aria-expanded': 'false', 'data-testid': 'log-open' });
  const body = el('div', { class: 'log-body' });
  const closer = button('×', { 'aria-label': texts.close, title: texts.close });
  const element = el(
    'section',
    { class: 'log', 'aria-label': texts.log, hidden: true, 'data-testid': 'log' },
    el('div', { class: 'log-head' }, el('h2', {}, texts.log), closer),
    body,
  );
  const show = async (): Promise<void> => {
    if (element.hidden) return;
    const lines = await context.api.executions({ limit: MOST_LINES });
    body.replaceChildren(
      lines.length === 0 ? el('p', { class: 'log-empty' }, texts.logEmpty) : tableOf(lines, context),
    );
  };
  const toggle = (): void => {
    element.hidden = !element.hidden;
    opener.setAttribute('aria-expanded', String(!element.hidden));
    opener.focus();
    void show().catch((error: unknown) => context.report(String(error)));
  };
  opener.addEventListener('click', toggle);
  closer.addEventListener('click', toggle);
  // Esc in a field or a menu is theirs.
  document.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
    if (key === 'Escape' && !element.hidden && !defaultPrevented && !(target instanceof HTMLInputElement)) toggle();
  });
  return { opener, element, show };
}

function tableOf(lines: readonly ExecutionLine[], context: Context): HTMLElement {
  const { logColumns: columns } = context.texts;
  const head = el(
    'tr',
    {},
    ...[columns.number, columns.name, columns.result, columns.remote, columns.local, columns.duration].map(
      (caption, index) => el('th', { scope: 'col', class: index > 2 || index === 0 ? 'count' : '' }, caption),
    ),
  );
  return el('table', {}, el('thead', {}, head), el('tbody', {}, ...lines.flatMap((line) => rowsOf(line, context))));
}

function rowsOf(line: ExecutionLine, { texts, locale }: Context): HTMLElement[] {
  const numbers = new Intl.NumberFormat(intlLocale(locale), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const expander = button(line.name, { class: 'log-name', 'aria-expanded': 'false' });
  const calls = el(
    'tr',
    { class: 'log-calls', hidden: true },
    el('td'),
    el('td', { colspan: '5' }, ...consoleOf(line.console), callsOf(line.log, texts.noCalls, texts.localCall)),
  );
  expander.addEventListener('click', () => {
    calls.hidden = !calls.hidden;
    expander.setAttribute('aria-expanded', String(!calls.hidden));
  });
  const result = line.ok ? texts.done : `${texts.failed}: ${inPageLang(line.error, locale)}`;
  const row = el(
    'tr',
    { 'data-testid': 'log-line' },
    el('td', { class: 'count' }, String(line.index)),
    el('td', {}, expander),
    el('td', { class: line.ok ? 'log-ok' : 'log-failed' }, result),
    el('td', { class: 'count' }, String(line.remoteCalls)),
    el('td', { class: 'count' }, String(line.localCalls)),
    el('td', { class: 'count' }, texts.seconds(numbers.format(line.simulatedMs / 1000))),
  );
  return [row, calls];
}

function consoleOf(lines: readonly string[]): HTMLElement[] {
  return lines.length === 0 ? [] : [el('pre', { class: 'log-console' }, lines.join('\n'))];
}

/** Calls in their order; the same one several times in a row is one line with a count. */
function callsOf(log: readonly CallRecord[], empty: string, local: string): HTMLElement {
  const runs: { call: CallRecord; times: number }[] = [];
  for (const call of log) {
    const last = runs.at(-1);
    if (last && last.call.method === call.method && last.call.kind === call.kind) last.times += 1;
    else runs.push({ call, times: 1 });
  }
  if (runs.length === 0) return el('p', {}, empty);
  return el(
    'ol',
    {},
    ...runs.map(({ call, times }) => {
      const text = times > 1 ? `${call.method} × ${times}` : call.method;
      return el('li', { class: `log-${call.kind}` }, call.kind === 'local' ? `${text} (${local})` : text);
    }),
  );
}
