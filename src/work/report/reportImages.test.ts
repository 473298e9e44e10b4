import { describe, expect, it } from 'vitest';
import { civilDay } from '../../core/civilDate';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { RFM_LIST_MODEL } from '../../models/rfm/listModel';
import { RFM_MODEL } from '../../models/rfm/model';
import { checkedParams } from '../panel/params';
import { reportImages } from './reportImages';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Europe/Moscow', currency: '₽' };
const DAY = civilDay(2026, 11, 22) ?? 0;
/** How Sheets draws: a chart's size (sheets/drawSheet.ts), rows and columns nobody sized. */
const [CHART_WIDTH, CHART_HEIGHT, ROW_HEIGHT, COLUMN_WIDTH] = [580, 340, 21, 100];

/** Customer i of n ordered i times, each time for `amount`, the last time n − i days before the newest order. */
function images(n: number, { groups = 5, amount = 10, bad = 0 } = {}): readonly SheetImage[] {
  const orders = Array.from({ length: n }, (_, i) =>
    Array.from({ length: i + 1 }, () => ({ customer: `к${i}`, date: 46_000 - (n - i), amount })),
  ).flat();
  const broken = Array.from({ length: bad }, () => ({ customer: 'к0', date: 'вчера', amount }));
  const rows = [...orders, ...broken];
  const columns = {
    customer: rows.map(({ customer }) => customer),
    date: rows.map(({ date }) => date),
    amount: rows.map((row) => row.amount),
  };
  const params = checkedParams(RFM_MODEL.params, { groups }, FILE);
  const output = RFM_MODEL.run({ columns, params, file: FILE, today: DAY });
  return reportImages(RFM_MODEL, output, FILE, { sheets: ['Заказы'], now: 0, freeName: (wanted) => wanted, notes: {} });
}

function report(...args: Parameters<typeof images>): SheetImage {
  const [first] = images(...args);
  if (first === undefined) throw new Error('no report');
  return first;
}

function list(...args: Parameters<typeof images>): SheetImage {
  const second = images(...args)[1];
  if (second === undefined) throw new Error('no list');
  return second;
}

const rowOf = ({ values }: SheetImage, text: string | RegExp): number =>
  values.findIndex(([first]) => (typeof text === 'string' ? first === text : text.test(String(first))));

const pixelsTo = ({ widths }: SheetImage, column: number): number =>
  Array.from(
    { length: column },
    (_, i) => widths.find((run) => i >= run.column && i < run.column + run.columns)?.pixels ?? COLUMN_WIDTH,
  ).reduce((sum, width) => sum + width, 0);

describe('charts of a report', () => {
  it.each([2, 5, 10])('stand to the right of the heat map of %i groups, level with its title', (groups) => {
    const image = report(40, { groups });
    const top = rowOf(image, /^Тепловая карта/);
    // The map's labels take column 0, its counts columns 1…k; the charts begin in the next.
    expect(image.values[top + 1]?.[groups]).toBe(`F ${groups}`);
    expect(image.charts.map(({ row, column }) => [row, column])).toMatchObject([
      [top, groups + 1],
      [top, expect.any(Number)],
    ]);
  });

  it.each([2, 5, 10])('never lie over cells: %i groups', (groups) => {
    const image = report(40, { groups });
    const top = rowOf(image, /^Тепловая карта/);
    const covered = image.values.slice(top, top + Math.ceil(CHART_HEIGHT / ROW_HEIGHT));
    expect(covered.flatMap((row) => row.slice(groups + 1)).filter((cell) => cell !== '')).toEqual([]);
    // Below the map nothing begins before the charts end, however narrow it would be.
    expect(covered.slice(groups + 2).flat()).toEqual(covered.slice(groups + 2).flatMap((row) => row.map(() => '')));
    expect(rowOf(image, 'Покупатели')).toBeGreaterThan(top + CHART_HEIGHT / ROW_HEIGHT);
  });

  it.each([2, 5, 10])('do not lie over each other: %i groups', (groups) => {
    const image = report(40, { groups });
    const [first, second] = image.charts.map(({ column }) => pixelsTo(image, column));
    expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(CHART_WIDTH);
  });

  it('show the columns they name, with their headers', () => {
    const image = report(40);
    const header = rowOf(image, 'Сегмент');
    const segments = image.values.slice(header).findIndex(([first]) => first === '') - 1;
    expect(segments).toBeGreaterThan(3);
    const columns = image.charts.map(({ ranges }) => ranges.map(({ column }) => image.values[header]?.[column]));
    expect(columns).toEqual([
      ['Сегмент', 'Доля покупателей', 'Доля выручки'],
      ['Сегмент', 'Средний чек, ₽'],
    ]);
    for (const range of image.charts.flatMap(({ ranges }) => ranges)) {
      expect(range).toMatchObject({ row: header, rows: segments + 1, columns: 1 });
    }
  });

  it('write shares as percent and money whole on their axis', () => {
    expect(report(40).charts.map(({ type, title, format }) => [type, title, format])).toEqual([
      ['bar', 'Доля покупателей и доля выручки по сегментам', '0%'],
      ['bar', 'Средний чек по сегментам', '#,##0'],
    ]);
  });
});

describe('the top of a report', () => {
  const band = ({ backgrounds }: SheetImage, colour: string) =>
    backgrounds.filter((item) => item.colour === colour).map(({ area }) => area);

  it('is title, source, rows used and findings on their band as wide as the widest table', () => {
    const image = report(40);
    expect(image.values.slice(0, 4).map(([first]) => first)).toEqual([
      'RFM: Кто покупает, кто уходит и кому писать?',
      expect.stringMatching(/^Источник: лист «Заказы» · /),
      // 1 + 2 + … + 40 orders.
      'Учтено строк: 820',
      expect.stringMatching(/^На 20\u00a0% покупателей приходится /),
    ]);
    const findings = rowOf(image, '') - 3;
    expect(findings).toBeGreaterThanOrEqual(2);
    // Widest is the list of customers with 11 columns.
    expect(band(image, '#fff6d9')).toEqual([{ row: 3, column: 0, rows: findings, columns: 11 }]);
    expect(band(image, '#cfe3f2')).toEqual([{ row: 0, column: 0, rows: 1, columns: 11 }]);
  });

  it('says on a line of its own what was left out, and moves the findings down by it', () => {
    const image = report(40, { bad: 2 });
    expect(image.values[2]?.[0]).toBe('Учтено строк: 820');
    expect(image.values[3]?.[0]).toBe('Обратите внимание: Дата не распознана, строк: 2');
    expect(band(image, '#fff6d9')[0]).toMatchObject({ row: 4, rows: rowOf(image, '') - 4 });
  });

  it('has no such line when nothing was left out', () => {
    expect(rowOf(report(40), /^Обратите внимание/)).toBe(-1);
  });
});

describe('the sheet of a report', () => {
  it('has columns of one width, which is one remote call, and freezes nothing', () => {
    const image = report(40);
    // The map has 6 columns, two charts take 4 each: 14 columns.
    expect(image.widths).toEqual([{ column: 0, columns: 14, pixels: 185 }]);
    expect(image.frozenRows).toBe(0);
  });

  it('ends with what the labels mean', () => {
    const { values } = report(40);
    expect(values.at(-1)?.[0]).toBe('● измерено — посчитано по данным. ◐ оценка эксперта. ○ допущение.');
  });

  it('shows the first ten of a long list and where the rest is', () => {
    const image = report(201);
    const heading = rowOf(image, 'Покупатели: первые 10 из 201, полный список — на листе «RFM – покупатели»');
    expect(image.values.slice(heading + 2).findIndex(([first]) => first === '')).toBe(10);
  });
});

describe('the sheet of a long list', () => {
  it('gives sentences such as actions more room', () => {
    const columns = {
      customer: Array.from({ length: 201 }, (_, i) => `к${i}`),
      date: Array.from({ length: 201 }, (_, i) => 46_000 - i),
      amount: Array.from({ length: 201 }, () => 10),
    };
    const output = RFM_LIST_MODEL.run({
      columns,
      params: checkedParams(RFM_LIST_MODEL.params, { segment: 'all' }, FILE),
      file: FILE,
      today: DAY,
    });
    const source = { sheets: ['Заказы'], now: 0, freeName: (wanted: string) => wanted, notes: {} };
    const [, sheet] = reportImages(RFM_LIST_MODEL, output, FILE, source);
    // Customer and segment, the action, last order and total.
    expect(sheet?.widths).toEqual([
      { column: 0, columns: 2, pixels: 150 },
      { column: 2, columns: 1, pixels: 420 },
      { column: 3, columns: 2, pixels: 150 },
    ]);
  });

  it('freezes its header, has columns of one width, and no paint', () => {
    const image = list(201);
    expect(image).toMatchObject({ name: 'RFM – покупатели', frozenRows: 1, backgrounds: [], notes: [], charts: [] });
    expect(image.widths).toEqual([{ column: 0, columns: 11, pixels: 150 }]);
    expect(image.values).toHaveLength(202);
  });

  it.each([
    // Checks of 10 keep small change although totals reach 2 010.
    [10, '#,##0.00'],
    // All money from 1 000 up.
    [1000, '#,##0'],
  ])('has one format for all its money and no other: orders of %i give %s', (amount, format) => {
    const image = list(201, { amount });
    expect(image.values[0]?.slice(4, 6)).toEqual(['Сумма покупок, ₽', 'Средний чек, ₽']);
    expect(image.formats).toEqual(
      [4, 5].map((column) => ({ format, area: { row: 1, column, rows: 201, columns: 1 } })),
    );
  });
});
