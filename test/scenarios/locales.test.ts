import { afterEach, describe, expect, it } from 'vitest';
import type { AppsScript, CellValue } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { PanelView, ReportView } from '../../src/core/views';
import { answerOf, builtBundle, FILES, openFile } from './addon';

type Lang = keyof typeof FILES;

/** The orders as people type them where the comma is the decimal sign: date, customer, amount. */
const COMMA: readonly (readonly string[])[] = [
  ['09.03.2026', 'Анна', '1 000,50'],
  ['10.03.2026', 'Анна', '999,50'],
  ['11.03.2026', 'Анна', '-1000'],
  ['28.02.2026', 'Борис', '1,234'],
  ['01.01.2026', 'Вера', '0,1'],
  ['02.01.2026', 'Вера', '0,2'],
];

/** The same orders as people of each locale type them. */
const TYPED: Readonly<Record<Lang, readonly (readonly string[])[]>> = {
  ru: COMMA,
  kk: COMMA,
  en: [
    ['3/9/2026', 'Анна', '1,000.50'],
    ['3/10/2026', 'Анна', '999.50'],
    ['3/11/2026', 'Анна', '-1000'],
    ['2/28/2026', 'Борис', '1.234'],
    ['1/1/2026', 'Вера', '0.1'],
    ['1/2/2026', 'Вера', '0.2'],
  ],
};

const HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  ru: ['Дата', 'Клиент', 'Сумма'],
  kk: ['Күні', 'Сатып алушы', 'Сома'],
  en: ['Date', 'Customer', 'Amount'],
};

/**
 * By hand, as of the newest order 10.03.2026 (the refund of 11.03 sets no date): recency, frequency, total, check.
 * Анна 0, 2, 1000.5 + 999.5 − 1000 = 1000, 500; Борис 10 (2026 is a common year), 1, 1.234; Вера 67 (29 + 28 + 10), 2,
 * 0.1 + 0.2 = 0.3, 0.15.
 */
const EXPECTED: Readonly<Record<string, readonly number[]>> = {
  Анна: [0, 2, 1000, 500],
  Борис: [10, 1, 1.234, 1.234],
  Вера: [67, 2, 0.3, 0.15],
};

/** Types the orders as a person does. */
function typed(lang: Lang, zone?: string): { script: AppsScript; sheetId: number } {
  const script = openFile({ ...FILES[lang], ...(zone === undefined ? {} : { zone }) });
  const sheetId = script.control.addSheet('Orders');
  script.control.type(sheetId, 0, 0, [HEADERS[lang], ...TYPED[lang]]);
  return { script, sheetId };
}

const numbersOf = (rows: readonly (readonly CellValue[])[]): Record<string, readonly CellValue[]> =>
  Object.fromEntries(
    Object.keys(EXPECTED).map((name) => [name, rows.find(([first]) => first === name)?.slice(2, 6) ?? []]),
  );

describe.each(['ru', 'kk', 'en'] as const)('the same orders typed in a file of %s', (lang) => {
  it('give the same numbers in a report', () => {
    const { script, sheetId } = typed(lang);
    const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId }]));
    const report = answerOf<ReportView>(script.run('reportBuild', [request]));
    expect(numbersOf(script.control.values(report.sheets[0]?.id ?? 0))).toEqual(EXPECTED);
  });

  it('give the same numbers in a formula with the separators of the file', () => {
    const { script } = typed(lang);
    const target = script.control.addSheet('Formula');
    const separator = lang === 'en' ? ',' : ';';
    script.control.type(target, 0, 0, [[`=RFM(${['Orders!B2:B', 'Orders!A2:A', 'Orders!C2:C'].join(separator)})`]]);
    expect(numbersOf(script.control.values(target))).toEqual(EXPECTED);
  });

  it('are read the same when the amounts and dates are text, as exports bring them', () => {
    const script = openFile(FILES[lang]);
    const sheetId = script.control.importValues('Orders', [HEADERS[lang], ...TYPED[lang]]);
    const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId }]));
    const report = answerOf<ReportView>(script.run('reportBuild', [request]));
    expect(numbersOf(script.control.values(report.sheets[0]?.id ?? 0))).toEqual(EXPECTED);
  });
});

describe('a file in Asia/Almaty', () => {
  const hostZone = process.env['TZ'];
  afterEach(() => {
    if (hostZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = hostZone;
  });

  it.each([
    ['Europe/Moscow', 'America/New_York'],
    ['America/New_York', 'Europe/Moscow'],
    ['Etc/UTC', 'Pacific/Auckland'],
  ])('keeps its days around midnight when scripts run in %s on a host in %s', (zone, host) => {
    process.env['TZ'] = host;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(host);
    const bundle = builtBundle();
    const manifest = { ...bundle.manifest, timeZone: zone };
    const code = `${bundle.code}\nfunction scriptZone() { return Intl.DateTimeFormat().resolvedOptions().timeZone; }`;
    const script = createAppsScript({
      bundle: { ...bundle, code, manifest },
      file: { ...FILES.kk, zone: 'Asia/Almaty' },
    });
    script.open();
    expect(script.run('scriptZone', []).value).toBe(zone === 'Etc/UTC' ? 'UTC' : zone);
    // Midnight of 08.03.2026 in Almaty (UTC+5) is 19:00 UTC of the 7th, 22:00 in Moscow, 14:00 in New York, whose
    // clocks change that night.
    const midnight = Date.UTC(2026, 2, 7, 19);
    const minute = 60_000;
    const orders: readonly (readonly [string, number])[] = [
      ['before', midnight - minute],
      ['at', midnight],
      ['after', midnight + minute],
      ['end', midnight + 24 * 60 * minute - minute],
      ['next', midnight + 24 * 60 * minute],
    ];
    const rows = orders.map(([customer, ms]): CellValue[] => [{ date: ms }, customer, 100]);
    const sheetId = script.control.importValues('Orders', [HEADERS.kk, ...rows]);
    const days = (values: readonly (readonly CellValue[])[]) =>
      orders.map(([customer]) => values.find(([first]) => first === customer)?.[2]);
    const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId }]));
    const report = answerOf<ReportView>(script.run('reportBuild', [request]));
    // The newest order is of 09.03: two days before, one day before for the whole of the 8th, then 0.
    expect(days(script.control.values(report.sheets[0]?.id ?? 0))).toEqual([2, 1, 1, 1, 0]);
    const target = script.control.addSheet('Formula');
    script.control.type(target, 0, 0, [['=RFM(Orders!B2:B;Orders!A2:A;Orders!C2:C)']]);
    expect(days(script.control.values(target))).toEqual([2, 1, 1, 1, 0]);
  });
});
