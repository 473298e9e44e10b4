import { expect, test } from 'vitest';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext, Table } from '../../core/table';
import { ChartRow } from './chartRow';
import { SheetBuilder } from './sheetBuilder';
import { addTable } from './tableBlock';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Europe/Moscow', currency: '₽' };
const same = (text: string) => ({ ru: text, kk: text, en: text });
const TABLE: Table = {
  id: 'steps',
  columns: [
    { id: 'name', type: 'text', header: same('Шаг') },
    { id: 'left', type: 'money', header: same('Минус') },
    { id: 'money', type: 'money', header: same('Деньги') },
  ],
  rows: [
    ['сейчас', -5, 30],
    ['отказы', -1, -50],
    ['итог', 0, -20],
  ],
};

function drawn(type: 'waterfall' | 'tornado', series: readonly string[]): SheetImage {
  const sheet = new SheetBuilder('Лист');
  const charts = new ChartRow(sheet, 'ru');
  const placed = addTable(sheet, TABLE, FILE, {});
  charts.begin(0, 4);
  const part = { kind: 'chart', id: 'c', title: same('Путь'), table: 'steps', category: 'name' } as const;
  charts.add({ ...part, type, series }, placed);
  charts.end();
  expect(charts.reach).toBe(type === 'waterfall' ? 14 : 8);
  return sheet.build();
}

test('a waterfall is drawn from columns to its right, level with the rows of its table', () => {
  const image = drawn('waterfall', ['money']);
  // The chart covers columns 4–7. 30 − 50 = −20: the bar is 30 above zero and 20 below it.
  expect(image.values.slice(0, 4).map((row) => row.slice(4))).toEqual([
    ['', '', '', '', 'Основание', '▲ Рост', '▼ Снижение', 'Итого', '▲ Рост ниже нуля', '▼ Снижение ниже нуля'],
    ['', '', '', '', 0, 0, 0, 30, 0, 0],
    ['', '', '', '', 0, 0, 30, 0, 0, -20],
    ['', '', '', '', 0, 0, 0, -20, 0, 0],
  ]);
  const [chart] = image.charts;
  expect(chart?.ranges).toEqual([0, 8, 9, 10, 11, 12, 13].map((column) => ({ row: 0, column, rows: 4, columns: 1 })));
  expect(chart?.unnamed).toEqual([0, 4, 5]);
  expect(chart?.colours).toEqual(['#ffffff', '#009e73', '#d55e00', '#0072b2', '#009e73', '#d55e00']);
});

test('a tornado is drawn from the columns of its table, each side in a colour', () => {
  const image = drawn('tornado', ['left', 'money']);
  expect(image.charts).toMatchObject([
    { type: 'tornado', ranges: [{ column: 0 }, { column: 1 }, { column: 2 }], colours: ['#d55e00', '#0072b2'] },
  ]);
  expect(image.values[0]).toHaveLength(3);
});

test('bands are drawn from a column of ones and zeros to the right, behind the lines of the table', () => {
  const sheet = new SheetBuilder('Лист');
  const charts = new ChartRow(sheet, 'ru');
  const words = { on: same('включён'), off: same('выключен') };
  const days: Table = {
    id: 'days',
    columns: [
      { id: 'day', type: 'date', header: same('Дата') },
      { id: 'value', type: 'number', header: same('Заявки') },
      { id: 'fitted', type: 'number', header: same('Модель') },
      { id: 'state', type: 'choice', header: same('Состояние'), words },
    ],
    rows: [
      [20_759, 10, 9.5, 'on'],
      [20_760, 5, 5.5, 'off'],
      [20_761, null, null, 'on'],
    ],
  };
  const placed = addTable(sheet, days, FILE, {});
  charts.begin(0, 5);
  const series = ['value', 'fitted', 'state'];
  const part = { kind: 'chart', id: 'c', title: same('Заявки'), table: 'days', category: 'day' } as const;
  charts.add({ ...part, type: 'bands', series }, placed);
  charts.end();
  const image = sheet.build();
  expect(image.values.slice(0, 4).map((row) => row.slice(9))).toEqual([['Выключен'], [0], [1], [0]]);
  expect(image.values[2]?.[3]).toBe('выключен');
  expect(image.charts).toMatchObject([
    {
      ...{ type: 'bands', format: '0.0', colours: ['#767676', '#0072b2', '#d55e00'] },
      ranges: [{ column: 0 }, { column: 9 }, { column: 1 }, { column: 2 }],
    },
  ]);
});
