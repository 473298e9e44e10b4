import { describe, expect, it } from 'vitest';
import type { AppsScript, CellValue, Execution } from '../../local/apps-script/appsScript';
import type { PanelRequest, PanelView, PreviewView, ReportView } from '../../src/core/views';
import { answerOf, FILES, openFile, outcomeOf, REPORT_CALLS, snapshot } from './addon';
import { remoteCalls } from './remoteCalls';

type Lang = 'ru' | 'en';
type Rows = readonly (readonly CellValue[])[];

/** Words of a touch list by language, and a value as exports write it there. */
const WORDS = {
  ru: {
    headers: ['ID клиента', 'Дата и время', 'Источник', 'Статус', 'Выручка, ₽'],
    ...{ ads: 'Реклама', mail: 'Почта', site: '=Сайт', bought: 'Оплачено', open: 'В работе' },
    value: '1 200,50',
  },
  en: {
    headers: ['Client ID', 'Timestamp', 'Channel', 'Event', 'Revenue'],
    ...{ ads: 'Ads', mail: 'Mail', site: '=Site', bought: 'purchase', open: 'page_view' },
    value: '1,200.50',
  },
} as const;

/** A day of October 2026 at an hour, as analytics write it. */
const at = (day: number, hour: number): string => `2026-10-${String(day).padStart(2, '0')} ${hour}:00:00`;

/** 40 buyers along ads > site > mail, 20 along mail alone; 60 who saw ads and left; rows mixed up, two of them bad. */
function touches(lang: Lang): Rows {
  const { headers, ads, mail, site, bought, open, value } = WORDS[lang];
  const rows = [
    ...Array.from({ length: 40 }, (_, i) => [
      [`a${i}`, at(3, 12), mail, bought, value],
      [`a${i}`, at(3, 9), site, open, ''],
      [`a${i}`, at(1, 10), ads, open, ''],
    ]).flat(),
    ...Array.from({ length: 20 }, (_, i) => [`b${i}`, at(5, 10), mail, bought, value]),
    ...Array.from({ length: 60 }, (_, i) => [`c${i}`, at(2, 10), ads, open, '']),
    ['d', 'soon', ads, open, ''],
    ['', at(2, 10), ads, open, ''],
  ];
  return [headers, ...rows];
}

const panelOf = (script: AppsScript, model: string, sheetId: number | null): PanelRequest =>
  answerOf<PanelView>(script.run('panelOpen', [{ model, sheetId }])).request;

function built(script: AppsScript, request: PanelRequest): { report: ReportView; execution: Execution } {
  const preview = answerOf<PreviewView>(script.run('panelPreview', [request]));
  const execution = script.run('reportBuild', [request]);
  const report = answerOf<ReportView>(execution);
  expect(report.findings[0]).toBe(preview.firstFinding);
  expect(`${preview.target}${report.findings.join('')}${preview.advice.join('')}`).not.toMatch(/[{}]|undefined|NaN/);
  return { report, execution };
}

describe.each(['ru', 'en'] as const)('touches in %s', (lang) => {
  const { ads, mail, site } = WORDS[lang];

  it('become paths and then conversions by channel, in few remote calls, and leave the file as it was', () => {
    const script = openFile(FILES[lang]);
    const sheetId = script.control.importValues('CRM', touches(lang));
    const before = snapshot(script);
    const request = panelOf(script, 'paths', sheetId);
    expect(request.columns).toEqual({ customer: 0, time: 1, channel: 2, conversion: 3, value: 4 });
    const { report, execution } = built(script, request);
    expect(remoteCalls(execution)).toBeLessThanOrEqual(REPORT_CALLS.first);
    // The list has a sheet of its own; it is what the next step starts from.
    const list = report.sheets[1];
    expect(report.next).toMatchObject({ model: 'attribution', sheetId: list?.id });
    const cells = script.control.values(list?.id ?? 0);
    expect(cells.slice(1)).toEqual([
      [`${ads} > ${site} > ${mail}`, 40, 48_020, 0],
      [mail, 20, 24_010, 0],
      [ads, 0, '', 60],
    ]);

    const next = panelOf(script, 'attribution', list?.id ?? null);
    expect(next.columns).toEqual({ path: 0, conversions: 1, value: 2, non_conversions: 3 });
    const { report: shared, execution: second } = built(script, next);
    expect(remoteCalls(second)).toBeLessThanOrEqual(REPORT_CALLS.later);
    const rows = script.control.values(shared.sheets[0]?.id ?? 0);
    const top = rows.findIndex((row) => row.includes(lang === 'ru' ? 'Вектор Шепли' : 'Shapley'));
    const byName = new Map(rows.slice(top + 1, top + 4).map((row) => [row[0], row]));
    // First, last, linear, position: 40 paths of three touches, 20 of one.
    expect(byName.get(ads)?.slice(1, 4)).toEqual([40, 0, expect.closeTo(40 / 3, 6)]);
    expect(byName.get(mail)?.slice(1, 4)).toEqual([20, 60, expect.closeTo(20 + 40 / 3, 6)]);
    expect(byName.get(site)?.slice(1, 5)).toEqual([0, 0, expect.closeTo(40 / 3, 6), expect.closeTo(8, 6)]);
    // P = 60/120; without ads 20/120, without the site too, without mail none: effects 2/3, 2/3, 1 of 60 conversions.
    expect(byName.get(ads)?.[6]).toBeCloseTo(60 * (2 / 7), 6);
    expect(byName.get(mail)?.[6]).toBeCloseTo(60 * (3 / 7), 6);
    expect(snapshot(script)).toMatchObject(before);
  });

  it('keep names that look like formulas as text, and name nobody', () => {
    const script = openFile(FILES[lang]);
    const sheetId = script.control.importValues('CRM', touches(lang));
    const { report } = built(script, panelOf(script, 'paths', sheetId));
    for (const { id } of report.sheets) {
      const { lastRow = 0, lastColumn = 0 } = script.control.sheets().find((one) => one.id === id) ?? {};
      const cells = script.control.cells(id, 0, 0, lastRow, lastColumn).flat();
      expect(cells.filter(({ formula = '' }) => formula !== '')).toEqual([]);
      expect(cells.filter(({ text }) => /^[abc]\d+$/.test(text))).toEqual([]);
    }
  });

  it('name the cells of rows that cannot be used', () => {
    const script = openFile(FILES[lang]);
    const sheetId = script.control.importValues('CRM', touches(lang));
    const preview = answerOf<PreviewView>(script.run('panelPreview', [panelOf(script, 'paths', sheetId)]));
    // 40 · 3 + 20 + 60 rows below the header, then the bad ones.
    const [customer = '', time = ''] = preview.leftOut.map(({ cells }) => cells.join());
    expect([customer, time]).toEqual([expect.stringContaining(' A203'), expect.stringContaining(' B202')]);
  });
});

describe('paths of people’s own', () => {
  const report = (rows: Rows, params: PanelRequest['params'] = {}) => {
    const script = openFile(FILES.en);
    const sheetId = script.control.importValues('Paths', rows);
    const request = panelOf(script, 'attribution', sheetId);
    return { script, run: script.run('reportBuild', [{ ...request, params: { ...request.params, ...params } }]) };
  };
  const HEADERS = ['path', 'total_conversions', 'total_conversion_value', 'total_null'];

  it('of the R package ChannelAttribution are recognised', () => {
    const script = openFile(FILES.en);
    const sheetId = script.control.importValues('Paths', [HEADERS, ['eta > iota > alpha > eta', 1, 0.244, 3]]);
    expect(panelOf(script, 'attribution', sheetId).columns).toEqual({
      ...{ path: 0, conversions: 1, value: 2, non_conversions: 3 },
    });
  });

  it.each([
    ['one channel', [['a', 5, 10, 5]]],
    ['a path of 500 steps', [[Array.from({ length: 500 }, (_, i) => `c${i % 7}`).join(' > '), 2.5, 10, 5]]],
    ['200 channels', Array.from({ length: 200 }, (_, i) => [`c${i} > c${(i * 7) % 200}`, 0.5, 1, 3])],
    ['names alike and another separator', [['Реклама → Рекламa', 5, 10, 5]]],
    [
      'some bad rows',
      [
        ['a > b', 5, 1, 1],
        ['a > > b', 1, 1, 1],
        ['b', -1, 1, 1],
        ['', 3, 1, 1],
      ],
    ],
  ])('are shared: %s', (_, rows) => {
    const { run } = report([HEADERS, ...rows]);
    expect(answerOf<ReportView>(run).findings.length).toBeGreaterThan(0);
    expect(remoteCalls(run)).toBeLessThanOrEqual(REPORT_CALLS.first);
  });

  it.each([
    ['no conversions at all', [['a > b', 0, 0, 5]], 'ATTRIBUTION_NO_CONVERSIONS'],
    ['separators inside names', [['a >> b', 1, 0, 5]], 'ATTRIBUTION_ALL_BAD'],
  ])('are refused in words and leave the file as it was: %s', (_, rows, code) => {
    const { script, run } = report([HEADERS, ...rows]);
    expect(outcomeOf(run)).toMatchObject({ ok: false, error: { code } });
    expect(script.control.sheets().filter(({ name }) => /Associated/.test(name))).toEqual([]);
  });

  it('with intervals are within the time of a report', () => {
    const rows = Array.from({ length: 500 }, (_, i) => [
      `c${i % 5} > c${(i * 3) % 7} > c${(i * i) % 9}`,
      i % 3,
      5,
      i % 4,
    ]);
    const { run } = report([HEADERS, ...rows], { intervals: 'yes', order: '2' });
    expect(answerOf<ReportView>(run).findings.join(' ')).not.toMatch(/undefined|NaN/);
  });
});
