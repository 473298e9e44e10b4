import { describe, expect, it } from 'vitest';
import type { AppsScript, CellValue, Execution } from '../../local/apps-script/appsScript';
import type { PanelRequest, PanelView, ReportView } from '../../src/core/views';
import { answerOf, FILES, openFile, outcomeOf } from './addon';

/** Of the first report in a file: twelve keep it safe and make the journal (addon.ts), the other ten are the report's own. */
const CALLS = 22;
const DAY_MS = 86_400_000;

/** 120 days of leads that scatter around 100, one of them a word. */
function imported(script: AppsScript): number {
  const rows = Array.from({ length: 120 }, (_, i): CellValue[] => [
    { date: Date.UTC(2026, 6, 1, 12) + i * DAY_MS },
    i === 30 ? 'сбой' : 100 + ((i * i * 7) % 41) - 20,
  ]);
  return script.control.importValues('Leads', [['Date', 'Leads'], ...rows]);
}

const build = (script: AppsScript, sheetId: number, params: PanelRequest['params'] = {}): Execution => {
  const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'onoff_plan', sheetId }]));
  return script.run('reportBuild', [{ ...request, params: { ...request.params, ...params } }]);
};

describe('a plan of switching off', () => {
  it.each([
    ['ru', 'нужно недель без инструмента'],
    ['kk', 'құралсыз'],
    ['en', 'weeks without the tool and as many with it are needed'],
  ] as const)('is a report in %s that opens with how many weeks', (lang, words) => {
    const script = openFile(FILES[lang]);
    const run = build(script, imported(script));
    const { sheets } = answerOf<ReportView>(run);
    const cells = script.control.values(sheets[0]?.id ?? -1).flat();
    expect(cells.some((cell) => typeof cell === 'string' && cell.includes(words))).toBe(true);
    // The shortest calendar: 4 + 4 weeks.
    expect(cells).toContain(56);
    expect(run.remoteCalls).toBeLessThanOrEqual(CALLS);
  });

  it('says what is missing where the series is short, and leaves the file as it was', () => {
    const script = openFile(FILES.en);
    const short = script.control.importValues('Short', [
      ['Date', 'Leads'],
      ...[1, 2, 3, 4, 5].map((value, i): CellValue[] => [{ date: Date.UTC(2026, 6, 1, 12) + i * DAY_MS }, value]),
    ]);
    const sheets = script.control.sheets().length;
    const outcome = outcomeOf(build(script, short));
    expect(outcome.ok ? '' : outcome.error.message).toContain('5 periods with a value, at least 28 are needed');
    const byWeek = outcomeOf(build(script, short, { period: 'week', days: '10' }));
    expect(byWeek.ok ? '' : byWeek.error.message).toContain('7, 14, 21 or 28 days');
    expect(script.control.sheets()).toHaveLength(sheets);
  });
});
