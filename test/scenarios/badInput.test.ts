import { describe, expect, it } from 'vitest';
import type { AppsScript, CellValue } from '../../local/apps-script/appsScript';
import type { ErrorView, PanelRequest, PanelView, PreviewView, ReportView } from '../../src/core/views';
import { answerOf, FILES, openFile, outcomeOf, snapshot } from './addon';

type Lang = keyof typeof FILES;
type Row = readonly CellValue[];

const day = (number: number): CellValue => ({ date: Date.UTC(2026, 0, number, 12) });

function withOrders(lang: Lang, rows: readonly Row[]): { script: AppsScript; sheetId: number; request: PanelRequest } {
  const script = openFile(FILES[lang]);
  const sheetId = script.control.importValues('Заказы', [['Дата', 'Клиент', 'Сумма'], ...rows]);
  const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId }]));
  return { script, sheetId, request };
}

const withParams = (request: PanelRequest, params: PanelRequest['params']): PanelRequest => ({
  ...request,
  params: { ...request.params, ...params },
});

/** The error of a call that must fail, with every sheet as it was. */
function refused(script: AppsScript, name: string, request: PanelRequest): ErrorView {
  const before = snapshot(script);
  const outcome = outcomeOf(script.run(name, [request]));
  expect(snapshot(script)).toEqual(before);
  if (outcome.ok) throw new Error(`${name} succeeded`);
  return outcome.error;
}

const texts = (script: AppsScript, sheetId: number | undefined): string =>
  JSON.stringify(script.control.values(sheetId ?? 0));

describe('orders that are unusual and still make a report', () => {
  it('all amounts zero: shares of revenue stay empty, never 0 or NaN', () => {
    const { script, request } = withOrders('ru', [
      [day(1), 'Анна', 0],
      [day(2), 'Борис', 0],
    ]);
    const report = answerOf<ReportView>(script.run('reportBuild', [request]));
    const rows = script.control.values(report.sheets[0]?.id ?? 0);
    const header = rows.find((row) => row.includes('Доля выручки')) ?? [];
    const place = header.indexOf('Доля выручки');
    const segments = rows
      .slice(rows.indexOf(header) + 1)
      .slice(0, 2)
      .filter(([first]) => first !== '');
    expect(segments.length).toBeGreaterThan(0);
    expect(new Set(segments.map((row) => row[place]))).toEqual(new Set(['']));
    expect(texts(script, report.sheets[0]?.id)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('one customer: a report that draws no conclusions from shares', () => {
    const { script, request } = withOrders('kk', [[day(1), 'Анна', 100]]);
    const report = answerOf<ReportView>(script.run('reportBuild', [request]));
    expect(report.findings[0]).toBe(
      'Дерек аз: сатып алушы саны — 1. RFM кодтары дұрыс, бірақ сегмент үлестері әлі көп өзгереді. Үлестер бойынша қорытынды жасамаңыз.',
    );
  });

  it('refund-only customers are named and left out', () => {
    const { script, request } = withOrders('en', [
      [day(1), 'Ann', 100],
      [day(2), 'Bob', -50],
    ]);
    const preview = answerOf<PreviewView>(script.run('panelPreview', [request]));
    expect(preview.leftOut.map(({ text }) => text)).toEqual(['Customers with refunds only: 1 (“Bob”)']);
    expect(preview.used).toBe('Rows used: 1 · 1 customer');
  });

  it('a name of 50 000 characters is kept to what a cell holds, in the sheet and out of the messages', () => {
    const name = 'я'.repeat(50_000);
    const { script, request } = withOrders('ru', [
      [day(1), name, 100],
      [day(2), `${name.slice(0, 49_999)}б`, -5],
    ]);
    const preview = answerOf<PreviewView>(script.run('panelPreview', [request]));
    expect(JSON.stringify(preview).length).toBeLessThan(2000);
    const report = answerOf<ReportView>(script.run('reportBuild', [request]));
    const cells = script.control.values(report.sheets[0]?.id ?? 0).flat();
    const longest = Math.max(...cells.map((cell) => String(cell).length));
    expect(longest).toBeGreaterThan(49_000);
    expect(longest).toBeLessThanOrEqual(50_000);
  });

  it('dates as dates, as serial numbers and as text mixed are the same days', () => {
    // Serial 46 023 is 01.01.2026: 25 569 days to 1970 and 20 454 from there.
    const { script, request } = withOrders('ru', [
      [{ date: Date.UTC(2026, 0, 1, 12) }, 'дата', 1],
      [46_023, 'число', 1],
      ['01.01.2026', 'текст', 1],
      ['2026-01-01T09:00:00+03:00', 'время', 1],
      ['03.01.2026', 'позже', 1],
    ]);
    const { headers: _, ...rest } = request;
    const columns = { ...rest.columns, date: 0, customer: 1, amount: 2 };
    const report = answerOf<ReportView>(script.run('reportBuild', [{ ...request, columns }]));
    const rows = script.control.values(report.sheets[0]?.id ?? 0);
    const recency = ['дата', 'число', 'текст', 'время', 'позже'].map(
      (who) => rows.find(([first]) => first === who)?.[2],
    );
    expect(recency).toEqual([2, 2, 2, 2, 0]);
  });
});

describe('what cannot be done is refused in words, and nothing is touched', () => {
  it.each([
    ['ru', 'Групп больше, чем покупателей: групп — 10, покупателей — 3. Уменьшите число групп.'],
    ['kk', 'Топ саны сатып алушы санынан көп: топ — 10, сатып алушы — 3. Топ санын азайтыңыз.'],
    ['en', 'More groups than customers: 10 groups, 3 customers. Choose fewer groups.'],
  ] as const)('10 groups for 3 customers, in %s', (lang, message) => {
    const { script, request } = withOrders(lang, [
      [day(1), 'a', 1],
      [day(2), 'b', 2],
      [day(3), 'c', 3],
    ]);
    expect(refused(script, 'panelPreview', withParams(request, { groups: 10 })).message).toBe(message);
  });

  it.each([
    ['ru', 'Покупок нет, только возвраты: строк — 2. Проверьте столбец с суммой: у покупок она без минуса.'],
    ['en', 'No purchases, only refunds: 2 rows. Check the amount column: purchases have no minus.'],
  ] as const)('refunds only, in %s', (lang, message) => {
    const { script, request } = withOrders(lang, [
      [day(1), 'a', -1],
      [day(2), 'b', -2],
    ]);
    expect(refused(script, 'reportBuild', request).message).toBe(message);
  });

  it.each([
    [
      'ru',
      'Границы не распознаны: поле «Границы давности, дней», значение «90; 30». Введите числа по возрастанию через точку с запятой, например 30; 90.',
    ],
    [
      'kk',
      'Шектер танылмады: «Соңғы сатып алудан бергі күн шектері» өрісі, «90; 30» мәні. Сандарды өсу ретімен, нүктелі үтір арқылы жазыңыз, мысалы 30; 90.',
    ],
    [
      'en',
      'Not cut points: field “Recency cut points, days”, value “90; 30”. Enter ascending numbers with semicolons between them, for example 30; 90.',
    ],
  ] as const)('cut points that do not rise, in %s', (lang, message) => {
    const { script, request } = withOrders(lang, [[day(1), 'a', 1]]);
    expect(refused(script, 'panelPreview', withParams(request, { scoring: 'fixed', cut_r: '90; 30' })).message).toBe(
      message,
    );
  });

  it('a first date after the second', () => {
    const { script, sheetId } = withOrders('ru', [[day(1), 'a', 1]]);
    const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm_movement', sheetId }]));
    const days = withParams(request, { from: '2026-03-01', to: '2026-02-01' });
    expect(refused(script, 'reportBuild', days).message).toBe(
      'Первая дата должна быть раньше второй: 01.03.2026 и 01.02.2026. Измените одну из них.',
    );
  });

  it('a sheet deleted between preview and run', () => {
    const { script, sheetId, request } = withOrders('ru', [[day(1), 'a', 1]]);
    answerOf<PreviewView>(script.run('panelPreview', [request]));
    script.control.deleteSheet(sheetId);
    expect(refused(script, 'reportBuild', request).message).toBe(
      'Лист не найден: его удалили после открытия панели. Вернитесь назад и откройте отчёт снова.',
    );
  });

  it('a protected sheet is read, and the report goes to its own new sheet', () => {
    const { script, sheetId, request } = withOrders('ru', [[day(1), 'a', 1]]);
    script.control.protect(sheetId);
    const before = snapshot(script);
    expect(answerOf<ReportView>(script.run('reportBuild', [request])).sheets).toHaveLength(1);
    expect(snapshot(script)).toMatchObject(before);
  });

  it.each([
    [
      'ru',
      'В файле нет места: в нём может быть не больше 10 млн ячеек. Удалите лишние листы или пустые строки и повторите.',
    ],
    [
      'kk',
      'Файлда орын жоқ: онда 10 млн ұяшықтан артық бола алмайды. Артық парақтарды немесе бос жолдарды жойып, қайталаңыз.',
    ],
    [
      'en',
      'The file is full: it may hold 10 million cells at most. Delete sheets or blank rows you do not need and try again.',
    ],
  ] as const)('a file without room for one more sheet, in %s', (lang, message) => {
    const { script, request } = withOrders(lang, [[day(1), 'a', 1]]);
    // A new sheet has 1 000 × 26 cells; 384 of them are 9 984 000, two of which are there already.
    for (let i = 0; i < 382; i++) script.control.addSheet(`лист ${i}`);
    expect(refused(script, 'reportBuild', request)).toMatchObject({ code: 'FILE_FULL', message });
  });

  it('a result beyond what a formula may hold points to the report', () => {
    const script = openFile(FILES.ru);
    // 400 000 cells are 36 363 rows of 11 columns, one of them the header.
    const customers = Array.from({ length: 36_364 }, (_, i) => [`к${i}`]);
    const args = [customers, customers.map(() => ['2026-01-01']), customers.map(() => [1])];
    expect(script.customFunction('RFM', args).error).toMatch(
      /^Результат слишком велик для формулы: .+ Постройте отчёт в боковой панели Rosta\. \[RESULT_TOO_LARGE\]$/,
    );
  });

  it.each([
    [
      'ru',
      'Суммы в разных валютах: аргумент amounts, строка 3 диапазона, значение «5 $». Оставьте одну валюту или пересчитайте суммы. [MIXED_CURRENCY]',
    ],
    [
      'kk',
      'Сомалар әртүрлі валютада: amounts аргументі, ауқымның 3-жолы, «5 $» мәні. Бір валютаны қалдырыңыз немесе сомаларды қайта есептеңіз. [MIXED_CURRENCY]',
    ],
    [
      'en',
      'Amounts in different currencies: argument amounts, row 3 of the range, value “5 $”. Keep one currency or convert the amounts. [MIXED_CURRENCY]',
    ],
  ] as const)('currencies mixed in one column, in a formula in %s', (lang, message) => {
    const script = openFile(FILES[lang]);
    const dates = [['2026-01-01'], ['2026-01-02'], ['2026-01-03']];
    const args = [[['a'], ['a'], ['b']], dates, [['10 ₸'], ['20 ₸'], ['5 $']]];
    expect(script.customFunction('RFM', args).error).toBe(message);
  });
});
