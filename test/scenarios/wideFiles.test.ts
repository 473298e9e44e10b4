import { describe, expect, it } from 'vitest';
import type { AppsScript, CellValue, Execution } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { HomeView, PanelView, PreviewView, ReportView } from '../../src/core/views';
import { answerOf, builtBundle, FILES, openFile } from './addon';

type Lang = keyof typeof FILES;

/** 22.11.2026, 11:05 UTC. */
const NOW = Date.UTC(2026, 10, 22, 11, 5);
/** What a first screen may cost. */
const MOST_CALLS = 6;

const day = (number: number): CellValue => ({ date: Date.UTC(2026, 0, number, 12) });
const ORDERS: readonly CellValue[][] = [
  [day(1), 'Анна', 100],
  [day(2), 'Борис', 200],
  [day(3), 'Анна', 300],
];

function panelOf(script: AppsScript, sheetId: number | null): { execution: Execution; view: PanelView } {
  const execution = script.run('panelOpen', [{ model: 'rfm', sheetId }]);
  return { execution, view: answerOf<PanelView>(execution) };
}

describe('a file with 200 sheets', () => {
  const NOTES = [
    ['Заметки', 'План'],
    ['купить', 'срочно'],
  ];

  /** Orders on the last sheet; in view is a sheet of notes, or the empty one a new file begins with. */
  function manySheets(lang: Lang, name: string, inView: 'notes' | 'empty' = 'notes'): AppsScript {
    const script = openFile(FILES[lang]);
    for (let i = 2; i < 200; i++) script.control.importValues(`Лист ${i}`, i % 2 === 0 ? NOTES : []);
    script.control.importValues(name, [['Дата', 'Клиент', 'Сумма'], ...ORDERS]);
    const sheets = script.control.sheets();
    expect(sheets).toHaveLength(200);
    script.control.activate(sheets[inView === 'notes' ? 1 : 0]?.id ?? 0);
    return script;
  }

  it.each([
    ['ru', 'Заказы', 'взят лист «Заказы»'],
    ['kk', 'Тапсырыстар 2026', '«Тапсырыстар 2026» парағы алынды'],
    ['en', 'Orders (3)', 'sheet “Orders (3)” was taken'],
  ] as const)('opens within its calls and finds the orders by the name of their sheet, in %s', (lang, name, notice) => {
    const script = manySheets(lang, name);
    const home = script.run('homeOpen', []);
    expect(answerOf<HomeView>(home).next.model).toBe('rfm');
    expect(home.remoteCalls).toBeLessThanOrEqual(MOST_CALLS);
    const { execution, view } = panelOf(script, null);
    expect(execution.remoteCalls).toBeLessThanOrEqual(MOST_CALLS);
    expect(view.sheets).toHaveLength(200);
    expect(view.notice).toContain(notice);
    expect(answerOf<ReportView>(script.run('reportBuild', [view.request])).sheets).toHaveLength(1);
  });

  it.each(['notes', 'empty'] as const)(
    'opens within its calls when no sheet is named so, with %s in view',
    (inView) => {
      const script = manySheets('ru', 'Выгрузка', inView);
      const home = script.run('homeOpen', []);
      expect(answerOf<HomeView>(home).next.model).toBeNull();
      expect(home.remoteCalls).toBeLessThanOrEqual(MOST_CALLS);
      const { execution, view } = panelOf(script, null);
      expect(execution.remoteCalls).toBeLessThanOrEqual(MOST_CALLS);
      expect(view.sheets.at(-1)?.name).toBe('Выгрузка');
      // Chosen by hand it is looked at like any other.
      const chosen = panelOf(script, view.sheets.at(-1)?.id ?? null);
      expect(chosen.view.request.columns).toMatchObject({ date: 0, customer: 1, amount: 2 });
      expect(chosen.execution.remoteCalls).toBeLessThanOrEqual(MOST_CALLS);
    },
  );

  it('costs one call more to see that the sheet in view is empty', () => {
    const script = manySheets('ru', 'Заказы', 'empty');
    const { execution, view } = panelOf(script, null);
    expect(view.notice).toContain('взят лист «Заказы»');
    expect(execution.remoteCalls).toBeLessThanOrEqual(MOST_CALLS + 1);
  });
});

/** A file with a sheet of 10 000 columns and so few rows that a report has room beside it. */
function wideFile(lang: Lang): { script: AppsScript; sheetId: number } {
  const narrow = openFile(FILES[lang]);
  const sheetId = narrow.control.addSheet('Выгрузка');
  const state = structuredClone(narrow.control.save());
  const { sheets } = state.data as { sheets: { id: number; rows: number; columns: number }[] };
  for (const sheet of sheets) if (sheet.id === sheetId) Object.assign(sheet, { rows: 100, columns: 10_000 });
  return { script: createAppsScript({ bundle: builtBundle(), state }, { now: () => NOW }), sheetId };
}

/** The orders stand in the given columns, something else in all the others. */
function wideSheet(lang: Lang, at: readonly [number, number, number]): { script: AppsScript; sheetId: number } {
  const { script, sheetId } = wideFile(lang);
  const row = (values: readonly string[], other: (column: number) => string): string[] =>
    Array.from({ length: 10_000 }, (_, column) => values[at.indexOf(column)] ?? other(column));
  const header = row(['Дата', 'Клиент', 'Сумма'], (column) => `Показатель номер ${column} за период`);
  const orders = [
    ['2026-01-01', 'Анна', '100'],
    ['2026-01-02', 'Борис', '200'],
    ['2026-01-03', 'Анна', '300'],
  ];
  script.control.type(sheetId, 0, 0, [header, ...orders.map((order) => row(order, (column) => `я${column}`))]);
  return { script, sheetId };
}

describe('a sheet of 10 000 columns', () => {
  it.each([
    ['ru', 'На листе столбцов: 10\u202f000. Показаны первые 300 и те, что распознаны по заголовкам.'],
    ['kk', 'Парақтағы баған саны: 10\u202f000. Алғашқы 300 баған және атауы бойынша танылған бағандар көрсетілген.'],
    ['en', 'The sheet has 10,000 columns. The first 300 are shown, and those recognised by their headers.'],
  ] as const)('offers the first 300 columns and says so in %s', (lang, notice) => {
    const { script, sheetId } = wideSheet(lang, [0, 1, 2]);
    const { execution, view } = panelOf(script, sheetId);
    expect(view.notice.replaceAll('\u00a0', '\u202f')).toContain(notice);
    expect(view.sheetColumns).toHaveLength(300);
    expect(view.request.headers).toHaveLength(300);
    expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThanOrEqual(200_000);
    expect(execution.remoteCalls).toBeLessThanOrEqual(MOST_CALLS);
  });

  it('offers recognised columns wherever they stand, and makes the report from them', () => {
    const { script, sheetId } = wideSheet('ru', [5000, 9999, 301]);
    const { view } = panelOf(script, sheetId);
    expect(view.request.columns).toMatchObject({ date: 5000, customer: 9999, amount: 301 });
    expect(view.sheetColumns.slice(300).map(({ index }) => index)).toEqual([301, 5000, 9999]);
    expect(view.sheetColumns[301]).toMatchObject({ letter: 'GJI', header: 'Дата', sample: '01.01.2026' });
    expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThanOrEqual(200_000);
    const preview = script.run('panelPreview', [view.request]);
    expect(answerOf<PreviewView>(preview).used).toBe('Учтено строк: 3 · 2 покупателя');
    // The thousands of columns in between stay where they are.
    const read = preview.log.reduce((cells, call) => cells + (call.cells ?? 0), 0);
    expect(read).toBe(3 * 4);
    expect(answerOf<ReportView>(script.run('reportBuild', [view.request])).summary).toBe('2 покупателя');
  });

  it('notices that a recognised column far to the right has moved', () => {
    const { script, sheetId } = wideSheet('ru', [5000, 9999, 301]);
    const { request } = panelOf(script, sheetId).view;
    script.control.type(sheetId, 0, 9999, [['Телефон']]);
    expect(script.run('panelPreview', [request]).value).toMatchObject({ ok: false, error: { code: 'COLUMNS_GONE' } });
  });

  it('does not keep 300 columns from being said nothing about', () => {
    const script = openFile(FILES.ru);
    const wide = (values: readonly CellValue[]): CellValue[] => [...values, ...new Array<string>(297).fill('x')];
    const sheetId = script.control.importValues('Выгрузка', [wide(['Дата', 'Клиент', 'Сумма']), ...ORDERS.map(wide)]);
    const { view } = panelOf(script, sheetId);
    expect(view.notice).toBe('');
    expect(view.sheetColumns).toHaveLength(300);
  });
});
