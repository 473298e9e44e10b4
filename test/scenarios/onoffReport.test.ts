import { describe, expect, it } from 'vitest';
import type { CellValue, Execution } from '../../local/apps-script/appsScript';
import type { OnOffView } from '../../src/core/onoffViews';
import type { PanelRequest, PanelView, PreviewView, ReportView } from '../../src/core/views';
import { answerOf, outcomeOf } from './addon';
import { Fieldwork } from './fieldwork';
import { remoteCalls } from './remoteCalls';

/** Five keep the file safe (addon.ts), two read the numbers and the log, the others write the sheet with a chart for each of two tools. */
const CALLS = 20;
const DAY_MS = 86_400_000;
/** Noon of a day so many days after 1 September 2026. */
const day = (after: number): CellValue => ({ date: Date.UTC(2026, 8, 1, 12) + after * DAY_MS });

const open = (work: Fieldwork, sheetId: number | null = null): PanelView =>
  work.call<PanelView>('panelOpen', { model: 'onoff', sheetId });
const preview = (work: Fieldwork, request: PanelRequest): Execution => work.script.run('panelPreview', [request]);
const build = (work: Fieldwork, request: PanelRequest): Execution => work.script.run('reportBuild', [request]);

/** The report's cells as people read them, spaces of any kind alike. */
const seen = (work: Fieldwork, run: Execution): string =>
  work
    .seen(answerOf<ReportView>(run).sheets[0]?.name ?? '')
    .flat()
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');

/** A log and 60 days of numbers: the tool adds 10, numbers as text and a hole among them. */
function typed(lang: 'ru' | 'en' = 'ru'): { work: Fieldwork; data: number; log: number } {
  const work = new Fieldwork(lang);
  work.call<OnOffView>('onoffMake', { example: false, lang });
  const log = answerOf<OnOffView>(work.script.run('onoffOpen', [])).sheet?.id ?? 0;
  const off = [4, 5, 6, 15, 16, 17, 18, 30, 31, 39, 40, 41, 42, 43, 52, 53];
  const rows = Array.from({ length: 60 }, (_, i): readonly CellValue[] => [
    day(i),
    i === 20 ? '' : `${40 + (off.includes(i) ? 0 : 10) + ((i * 7) % 5)}`,
  ]);
  const data = work.script.control.importValues('Заявки', [['Дата', 'Заявки'], ...rows, ['вчера', 5]]);
  return { work, data, log };
}

/** Types rows into the log below its headers. */
function enter({ work, log }: ReturnType<typeof typed>, rows: readonly (readonly string[])[]): void {
  work.script.control.type(
    log,
    1,
    0,
    rows.map((row) => [...row]),
  );
}

/** Stretches off as the numbers have them, the last one a row of its own with no last day. */
const LOG = [
  ['Контекст', '05.09.2026', '07.09.2026', 'выключен'],
  ['Контекст', '16.09.2026', '19.09.2026', 'выкл'],
  ['контекст', '01.10.2026', '02.10.2026', 'off'],
  ['Контекст', '10.10.2026', '14.10.2026', 'отключен'],
  ['Контекст', '23.10.2026', '', 'выключен'],
  ['Контекст', '25.10.2026', '', 'включён'],
];

describe('the report of off/on tests', () => {
  it.each([
    ['ru', 'Контекст', 'Соцсети', 'больше на', 'случайный разброс'],
    ['en', 'Search ads', 'Social media', 'is higher by', 'noise'],
  ] as const)(
    'on the example in %s: a signal for the tool that was drawn, noise for the other',
    (lang, drawn, other, signal, noise) => {
      const work = new Fieldwork(lang);
      work.call<OnOffView>('onoffMake', { example: true, lang });
      const { request } = open(work);
      const run = build(work, request);
      const text = seen(work, run);
      expect(text).toContain(signal);
      expect(text).toContain(noise);
      expect([text.includes(drawn), text.includes(other)]).toEqual([true, true]);
      expect(remoteCalls(run)).toBeLessThanOrEqual(CALLS);
    },
  );

  it('is read from what people type: states in any words, a last row without an end, numbers as text', () => {
    const file = typed();
    enter(file, LOG);
    const { request } = open(file.work, file.data);
    const view = answerOf<PreviewView>(preview(file.work, request));
    expect(view.used).toContain('59');
    expect(view.firstFinding).toContain('С инструментом «Контекст» показатель «Заявки» больше на');
    expect(view.leftOut.map(({ text }) => text).join(' ')).toContain('Строк без понятной даты: 1');
    const run = build(file.work, request);
    expect(seen(file.work, run)).toContain('периодов с ним — 43, без него — 16');
    const [sheet] = answerOf<ReportView>(run).sheets;
    const [chart] = file.work.script.control.sheets().find(({ id }) => id === sheet?.id)?.charts ?? [];
    expect(chart).toMatchObject({
      type: 'COMBO',
      options: { 'series.0.type': 'steppedArea', 'series.1.type': 'line' },
    });
    // Category, ground, numbers, fitted line.
    expect(chart?.ranges).toHaveLength(4);
  });

  it('names the rows of the log that it cannot use, and goes on', () => {
    const file = typed();
    enter(file, [
      ...LOG,
      ['Контекст', '31.02.2026', '', 'выключен'],
      ['', '01.09.2026', '', 'выключен'],
      ['Кoнтекст', '02.09.2026', '02.09.2026', 'выключен'],
    ]);
    const view = answerOf<PreviewView>(preview(file.work, open(file.work, file.data).request));
    const left = view.leftOut.map(({ text }) => text).join(' ');
    expect(left).toContain('Не дата: лист «Журнал отключений», ячейка B8, значение «31.02.2026»');
    expect(left).toContain('Не указан инструмент: лист «Журнал отключений», ячейка A9');
    // A Latin o among Cyrillic letters.
    expect(left).toContain('Похожие названия: лист «Журнал отключений», ячейка A10');
  });

  it('says what to do where there is no log, an empty one, or nobody was off', () => {
    const work = new Fieldwork('ru');
    const data = work.script.control.importValues('Заявки', [
      ['Дата', 'Заявки'],
      [day(0), 1],
      [day(1), 2],
    ]);
    expect(outcomeOf(preview(work, open(work, data).request))).toMatchObject({
      ok: false,
      error: { code: 'ONOFF_NO_LOG' },
    });
    const file = typed();
    const { request } = open(file.work, file.data);
    expect(outcomeOf(preview(file.work, request))).toMatchObject({ ok: false, error: { code: 'ONOFF_NO_LOG' } });
    enter(file, [['Контекст', '01.01.2027', '02.01.2027', 'выключен']]);
    // It names the report on how long to wait as that report calls itself.
    const plan = answerOf<PanelView>(file.work.script.run('panelOpen', [{ model: 'onoff_plan', sheetId: null }])).title;
    expect(outcomeOf(preview(file.work, request))).toMatchObject({
      ok: false,
      error: { code: 'ONOFF_NOT_SWITCHED', message: expect.stringContaining(plan) },
    });
  });

  it('keeps names that look like formulas as text', () => {
    const file = typed();
    enter(
      file,
      LOG.map(([, ...rest]) => ["'=1+1", ...rest]),
    );
    const run = build(file.work, open(file.work, file.data).request);
    const { control } = file.work.script;
    const id = answerOf<ReportView>(run).sheets[0]?.id ?? 0;
    const { lastRow = 0, lastColumn = 0 } = control.sheets().find((one) => one.id === id) ?? {};
    const cells = control.cells(id, 0, 0, lastRow, lastColumn).flat();
    expect(cells.some(({ text }) => text === '=1+1')).toBe(true);
    expect(cells.filter(({ formula = '' }) => formula !== '')).toEqual([]);
  });
});
