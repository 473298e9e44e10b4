import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { AppError } from '../../core/appError';
import type { Cell } from '../../core/cell';
import { civilDay } from '../../core/civilDate';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { PanelRequest, ReportView } from '../../core/views';
import { HELP_FILE } from '../../help/catalogue';
import { RFM_MODEL } from '../../models/rfm/model';
import { buildReport } from './build';
import { openPanel } from './open';
import { previewPanel } from './preview';
import { panelRequestOf } from './request';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Europe/Moscow', currency: '₽' };
const CLOCK = { now: () => Date.UTC(2026, 10, 22, 11, 5), today: () => civilDay(2026, 11, 22) ?? 0 };

const ORDERS: Cell[][] = [
  ['Дата', 'Клиент', 'Номер', 'Сумма, ₽'],
  ['01.10.2026', 'Анна', 'A-1', 1000],
  ['31.02.2026', 'Анна', 'A-2', 1000],
  ['', '', '', ''],
  ['02.10.2026', 'Борис', 'A-3', 'много'],
  ['03.10.2026', 'Вера', 'A-4', '2 500,50 ₽'],
  ['04.10.2026', 'Глеб', 'A-5', -700],
];

const workbookWith = (...names: string[]): MemoryWorkbook =>
  new MemoryWorkbook([{ name: 'Заказы', values: ORDERS }, ...names.map((name) => ({ name, values: [] }))]);

const requestFor = (workbook: MemoryWorkbook): PanelRequest => openPanel(workbook, RFM_MODEL, FILE, null).request;

/** Builds a report that fits into one batch. */
const build = (workbook: MemoryWorkbook): ReportView =>
  buildReport(
    { workbook, clock: CLOCK, help: HELP, lock: LOCK, store: new MemoryStore() },
    RFM_MODEL,
    requestFor(workbook),
    FILE,
    () => {
      throw new Error('more than one batch');
    },
  );

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return 'no error';
};

describe('a panel opens', () => {
  it('with the columns recognised and sample values', () => {
    const view = openPanel(workbookWith(), RFM_MODEL, FILE, null);
    expect(view.request.columns).toMatchObject({ customer: 1, date: 0, amount: 3, order_id: 2 });
    expect(view.request.headerRow).toBe(1);
    expect(view.sheetColumns[3]).toEqual({ index: 3, letter: 'D', header: 'Сумма, ₽', sample: '1000' });
  });

  it('on the sheet that fits when the one in view does not', () => {
    const workbook = new MemoryWorkbook([
      { name: 'Заметки', values: [['план на неделю']] },
      { name: 'Заказы', values: ORDERS },
    ]);
    expect(requestFor(workbook).sheetId).toBe(2);
  });

  it('on an empty file, with nothing chosen', () => {
    const view = openPanel(new MemoryWorkbook([{ name: 'Лист1', values: [] }]), RFM_MODEL, FILE, null);
    expect(view.sheetColumns).toEqual([]);
    expect(new Set(Object.values(view.request.columns))).toEqual(new Set([null]));
  });
});

const LOCK: Lock = { hold: (work) => work() };
const HELP = { file: () => HELP_FILE };

describe('a preview', () => {
  it('says what is used, what is left out and where, and writes nothing', () => {
    const workbook = workbookWith();
    const preview = previewPanel(
      { workbook, clock: CLOCK, store: new MemoryStore() },
      RFM_MODEL,
      requestFor(workbook),
      FILE,
    );
    // Used: Анна's first order and Вера's. Left out: a date that does not exist, a text amount, a blank row, a refund only.
    expect(preview.used).toBe('Учтено строк: 2 · 2 покупателя');
    expect(preview.leftOut.map(({ text }) => text)).toEqual([
      'Дата не распознана, строк: 1',
      'Сумма не распознана, строк: 1',
      'Пустых строк: 1',
      'Только возвраты, покупателей: 1 («Глеб»)',
    ]);
    expect(preview.leftOut[0]).toMatchObject({ cells: ['лист «Заказы», ячейка A3, значение «31.02.2026»'], row: 3 });
    expect(preview.target).toBe('Куда: новый лист «RFM»');
    expect(workbook.written).toEqual([]);
  });

  it('names the sheet "… (2)" when the name is taken, whatever its case', () => {
    const workbook = workbookWith('rfm');
    expect(
      previewPanel({ workbook, clock: CLOCK, store: new MemoryStore() }, RFM_MODEL, requestFor(workbook), FILE).target,
    ).toContain('«RFM (2)»');
  });
});

describe('a report', () => {
  it('opens with title, source, rows used and findings', () => {
    const workbook = workbookWith('RFM');
    const report = build(workbook);
    expect(report.sheets.map(({ name }) => name)).toEqual(['RFM (2)']);
    const first = workbook.written[0]?.values.slice(0, 4).map((row) => row[0]);
    expect(first?.[0]).toBe('RFM: Кто покупает, кто уходит и кому писать?');
    // 11:05 UTC is 14:05 in Moscow.
    expect(first?.[1]).toBe(
      'Источник: лист «Заказы» · 01.10.2026–03.10.2026 · 2 покупателя · построен 22.11.2026, 14:05 · ● измерено',
    );
    expect(first?.[2]).toBe('Учтено строк: 2');
    expect(first?.[3]).toBe(
      'Обратите внимание: Дата не распознана, строк: 1 · Сумма не распознана, строк: 1 · Пустых строк: 1 · Только возвраты, покупателей: 1 («Глеб»)',
    );
  });

  it('keeps the list of customers on its own sheet from 201 customers on', () => {
    const orders = (count: number): Cell[][] => [
      ['Дата', 'Клиент', 'Сумма'],
      ...Array.from({ length: count }, (_, i): Cell[] => ['01.10.2026', `к${i}`, i + 1]),
    ];
    const sheetsFor = (count: number): number => {
      const workbook = new MemoryWorkbook([{ name: 'Заказы', values: orders(count) }]);
      return build(workbook).sheets.length;
    };
    expect([sheetsFor(200), sheetsFor(201)]).toEqual([1, 2]);
  });
});

describe('a request from a client', () => {
  const workbook = workbookWith();
  const good = requestFor(workbook);

  it('is refused when a required column is missing, a column is chosen twice or the sheet is gone', () => {
    const preview = (request: PanelRequest) => () =>
      previewPanel({ workbook, clock: CLOCK, store: new MemoryStore() }, RFM_MODEL, request, FILE);
    expect(codeOf(preview({ ...good, columns: { ...good.columns, amount: null } }))).toBe('COLUMN_NOT_FOUND');
    expect(codeOf(preview({ ...good, columns: { ...good.columns, amount: 0 } }))).toBe('COLUMN_TWICE');
    expect(codeOf(preview({ ...good, sheetId: 99 }))).toBe('SHEET_GONE');
    expect(codeOf(preview({ ...good, params: { groups: 50 } }))).toBe('PARAM_OUT_OF_RANGE');
    expect(codeOf(preview({ ...good, params: { as_of: '2026-02-30' } }))).toBe('PARAM_NOT_DATE');
    expect(codeOf(preview({ ...good, params: { as_of: '2020-01-01' } }))).toBe('AS_OF_BEFORE_ORDERS');
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { ...good, lang: 'de' },
    { ...good, sheetId: '1' },
    { ...good, headerRow: -1 },
    { ...good, columns: { date: 1.5 } },
    { ...good, params: { groups: {} } },
    { ...good, params: { groups: 'x'.repeat(1001) } },
    { ...good, sheetId: 1e300 },
    { ...good, columns: { date: 1e9 } },
    { ...good, headers: ['x'.repeat(1001)] },
    { ...good, headers: new Array<string>(20_000).fill('') },
    { ...good, model: 'x'.repeat(1_000_000) },
  ])('is refused when it is malformed (%#)', (raw) => {
    expect(codeOf(() => panelRequestOf(raw))).toBe('REQUEST_BROKEN');
  });
});
