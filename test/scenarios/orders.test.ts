import { describe, expect, it } from 'vitest';
import type { AppsScript, CellValue } from '../../local/apps-script/appsScript';
import type { PanelRequest, PanelView, PreviewView, ReportView } from '../../src/core/views';
import { answerOf, FILES, openFile, REPORT_CALLS, snapshot } from './addon';

const DAY = 86_400_000;
const HEADERS = ['Order date', 'Client', 'Order number', 'Total', 'Currency', 'Status'];
const CUSTOMERS = 250;

/** What is wrong in the export, below 500 good rows: its first row on the sheet is 502. */
const WRONG: readonly CellValue[][] = [
  /* 502 */ ['', '', '', '', '', ''],
  /* 503 */ ['someday', 'c1', 'X-1', 100, 'USD', 'paid'],
  /* 504 */ [{ date: Date.UTC(2026, 5, 2) }, 'c1', 'X-2', 'a lot', 'USD', 'paid'],
  /* 505 */ [{ date: Date.UTC(2026, 5, 2) }, '', 'X-3', 70, 'USD', 'paid'],
  /* 506 */ [{ date: Date.UTC(2026, 5, 3) }, 'c2', 'X-4', 5000, 'USD', 'Cancelled'],
  /* 507 */ [{ date: Date.UTC(2026, 5, 4) }, 'c3', 'X-5', '9 000 ₸', '', 'paid'],
  /* 508 */ [{ date: Date.UTC(2062, 0, 1) }, 'c4', 'X-6', 400, 'USD', 'paid'],
  /* 509 */ [{ date: Date.UTC(2026, 5, 5) }, 'c5', 'X-7', 55, 'USD', 'paid'],
  /* 510 */ [{ date: Date.UTC(2026, 5, 5) }, 'c5', 'X-7', 55, 'USD', 'paid'],
  /* 511 */ [{ date: Date.UTC(2026, 5, 6) }, 'c6', 'X-8', -20, 'USD', 'paid'],
  /* 512 */ [{ date: Date.UTC(2026, 5, 7) }, 'gone', 'X-9', -20, 'USD', 'paid'],
  /* 513 */ ['07.06.2026', '=1+1', '007', 12.5, 'USD', 'paid'],
  /* 514 */ ['', '', '', '', '', ''],
  /* 515 */ ['', '', 'Total', 999_999, '', ''],
];

function importMessy(script: AppsScript): number {
  const good = Array.from({ length: 2 * CUSTOMERS }, (_, i): CellValue[] => [
    { date: Date.UTC(2026, 0, 1, 12) + (i % 180) * DAY },
    `c${i % CUSTOMERS}`,
    `A-${i}`,
    100 + ((i * 7919) % 900),
    'USD',
    'paid',
  ]);
  return script.control.importValues('Orders', [HEADERS, ...good, ...WRONG]);
}

const opened = (script: AppsScript, model: string, sheetId: number): PanelRequest =>
  answerOf<PanelView>(script.run('panelOpen', [{ model, sheetId }])).request;

const withParams = (request: PanelRequest, params: PanelRequest['params']): PanelRequest => ({
  ...request,
  params: { ...request.params, ...params },
});

/** The customers of an RFM report, as its list shows them. */
function rfmCustomers(script: AppsScript, sheetId: number, params: PanelRequest['params']) {
  const request = withParams(opened(script, 'rfm', sheetId), params);
  const report = answerOf<ReportView>(script.run('reportBuild', [request]));
  const list = report.sheets.find(({ name }) => /customers/.test(name));
  return script.control.values(list?.id ?? -1);
}

const rowOf = (rows: readonly (readonly CellValue[])[], first: string) => rows.find((row) => row[0] === first);

describe('a messy export', () => {
  it('is checked, named cell by cell, and left as it was', () => {
    const script = openFile(FILES.en);
    const sheetId = importMessy(script);
    const before = snapshot(script);
    const request = opened(script, 'orders', sheetId);
    expect(request.columns).toEqual({ date: 0, customer: 1, order_id: 2, amount: 3, currency: 4, status: 5 });

    const preview = answerOf<PreviewView>(script.run('panelPreview', [request]));
    expect(snapshot(script)).toEqual(before);
    const built = script.run('reportBuild', [request]);
    expect(built.remoteCalls).toBeLessThanOrEqual(REPORT_CALLS.first);
    const report = answerOf<ReportView>(built);
    expect(report.findings[0]).toBe(preview.firstFinding);
    // 514 rows; off the list are 502–508, seven of them, the blank 514 and the totals row.
    expect(preview.firstFinding).toMatch(
      /^The export can be used with care: 514 rows, 505 of them on the list for reports\./,
    );
    expect(report.sheets.map(({ name }) => name)).toEqual(['Orders check', 'Orders for reports']);
    expect(snapshot(script)).toMatchObject(before);

    expect(report.next).toEqual({ label: 'Build RFM from this list', model: 'rfm', sheetId: report.sheets[1]?.id });
    const cells = preview.leftOut.map(({ text, cells: [first] }) => [text, first]);
    expect(cells).toEqual(
      expect.arrayContaining([
        ['Totals row: 1', 'sheet “Orders”, cell C515, value “Total”'],
        ['Cancelled orders: 1', 'sheet “Orders”, cell F506, value “Cancelled”'],
        ['After the report date: 1', 'sheet “Orders”, cell A508'],
      ]),
    );

    const rows = script.control.values(report.sheets[0]?.id ?? -1);
    expect(rowOf(rows, 'Unreadable date')?.slice(1)).toEqual([1, 1 / 514, 100, 'left out', 'A503', 'Correct the date']);
    expect(rowOf(rows, 'Totals row')?.slice(1)).toEqual([1, 1 / 514, '', 'left out', 'C515', 'Nothing to do']);
    expect(rowOf(rows, 'Another currency')?.slice(4, 6)).toEqual(['left out', 'D507']);
    expect(rowOf(rows, 'Cancelled orders')?.slice(3, 6)).toEqual([5000, 'left out', 'F506']);
    expect(rowOf(rows, 'After the report date')?.slice(3, 6)).toEqual([400, 'left out', 'A508']);
    expect(rowOf(rows, 'Identical rows of one order')?.slice(3, 6)).toEqual([55, 'counted', 'C510']);
    expect(rowOf(rows, 'Refunds')?.slice(1, 6)).toEqual([2, 2 / 514, -40, 'counted', 'D511, D512']);
    expect(rowOf(rows, 'Refunds without a purchase')?.slice(3, 6)).toEqual([-20, 'counted', 'D512']);
    expect(rowOf(rows, 'Amount 0')?.slice(1)).toEqual([0, 0, '', 'none', '', '']);
  });

  it('gives a list for reports of true dates and numbers, and text that stays text', () => {
    const script = openFile(FILES.en);
    const report = answerOf<ReportView>(script.run('reportBuild', [opened(script, 'orders', importMessy(script))]));
    const rows = script.control.values(report.sheets[1]?.id ?? -1);
    expect(rows[0]).toEqual(['Date', 'Customer', 'Order number', 'Amount, $', 'Currency']);
    expect(rows).toHaveLength(1 + 505);
    // Midnight of 7 June in New York, where clocks are four hours behind UTC in summer.
    expect(rows.at(-1)).toEqual([{ date: Date.UTC(2026, 5, 7, 4) }, '=1+1', '007', 12.5, 'USD']);
  });

  it.each([
    { repeats: 'count', cancelled: 'keep', currencies: 'keep' },
    { repeats: 'drop', cancelled: 'keep', currencies: 'keep' },
    { repeats: 'drop', cancelled: 'drop', currencies: 'drop' },
  ])('gives RFM the same customers from the list for reports as from the export: %j', (choices) => {
    const script = openFile(FILES.en);
    const messy = importMessy(script);
    const params = { ...choices, as_of: '2026-06-30' };
    const request = withParams(opened(script, 'orders', messy), params);
    const clean = answerOf<ReportView>(script.run('reportBuild', [request])).sheets[1]?.id ?? -1;
    const fromClean = rfmCustomers(script, clean, params);
    // c0…c249 and “=1+1”; “gone” has refunds only.
    expect(fromClean).toHaveLength(1 + CUSTOMERS + 1);
    expect(fromClean).toEqual(rfmCustomers(script, messy, params));
  });

  it('counts every check, and the months, over the list without identical rows when these are left out', () => {
    const script = openFile(FILES.en);
    const [A, B] = ['A', 'B'];
    const on = (month: number) => ({ date: Date.UTC(2026, month - 1, 5, 12) });
    const sheetId = script.control.importValues('Orders', [
      ['Order date', 'Client', 'Total', 'Order number'],
      [on(2), A, 10, '1'],
      [on(1), A, -6, '2'],
      [on(1), A, -6, '2'],
      [on(2), B, 10, '3'],
      [on(2), B, 10, '3'],
      [on(3), B, -15, '4'],
    ]);
    const request = withParams(opened(script, 'orders', sheetId), { repeats: 'drop' });
    const report = answerOf<ReportView>(script.run('reportBuild', [request]));
    const rows = script.control.values(report.sheets[0]?.id ?? -1);
    // The list: A 10 − 6, B 10 − 15.
    expect(rowOf(rows, 'Identical rows of one order')?.slice(1, 6)).toEqual([2, 2 / 6, 4, 'left out', 'D4, D6']);
    expect(rowOf(rows, 'Refunds')?.slice(1, 6)).toEqual([2, 2 / 6, -21, 'counted', 'C3, C7']);
    expect(rowOf(rows, 'Refunds above purchases')?.slice(1, 6)).toEqual([1, 1 / 6, -15, 'counted', 'C7']);
    const months = rows.filter(([month]) => /^2026-/.test(String(month))).map((row) => row.slice(0, 3));
    expect(months).toEqual([
      ['2026-01', 0, -6],
      ['2026-02', 2, 20],
      ['2026-03', 0, -15],
    ]);
  });

  it('does not let a cancelled row decide what a bare amount is in', () => {
    const script = openFile(FILES.en);
    const orders = ['100 KZT', '50', '70 KZT', '5 $'].map((sum, i): CellValue[] => [
      { date: Date.UTC(2026, 5, 2 + i) },
      `c${i}`,
      sum,
      i < 3 ? 'paid' : 'cancelled',
    ]);
    const sheetId = script.control.importValues('Orders', [['Date', 'Customer', 'Amount', 'Status'], ...orders]);
    for (const model of ['rfm', 'orders']) {
      const preview = answerOf<PreviewView>(script.run('panelPreview', [opened(script, model, sheetId)]));
      expect(preview.used).toMatch(/3 · 3 /);
      expect(preview.leftOut.map(({ text }) => text)).toEqual([expect.stringMatching(/ancelled orders: 1$/)]);
    }
  });

  it.each([
    ['ru', 'Сумма', '14 077,15 ₸', '20 $', 'Валюта не указана, строк: 3 — считаются в ₽'],
    ['kk', 'Сома', '1 200,50 ₽', '20 $', 'Валютасы көрсетілмеген жол: 3 — валютасы ₸ деп саналды'],
    ['en', 'Amount', '1200.50 ₽', '900 ₸', 'Rows without a currency: 3, counted as $'],
  ] as const)(
    'in a %s file takes bare amounts for the file’s currency, and RFM says so',
    (lang, amount, one, other, note) => {
      const script = openFile(FILES[lang]);
      const orders = [100, 200, 300, one, other].map((sum, i): CellValue[] => [
        { date: Date.UTC(2026, 5, 2 + i) },
        `c${i}`,
        sum,
      ]);
      const headers = { ru: ['Дата', 'Покупатель'], kk: ['Күні', 'Сатып алушы'], en: ['Date', 'Customer'] }[lang];
      const sheetId = script.control.importValues('Messy', [[...headers, amount], ...orders]);
      for (const model of ['rfm', 'orders']) {
        const preview = answerOf<PreviewView>(script.run('panelPreview', [opened(script, model, sheetId)]));
        expect(preview.leftOut.map(({ text }) => text)).toContain(note);
        expect(preview.used).toMatch(/3 · 3 /);
      }
    },
  );
});
