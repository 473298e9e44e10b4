import { expect, test } from 'vitest';
import type { ChartView } from '../apps-script/appsScript';
import { chartPicture } from './chartPicture';
import { testFile } from './testFile';

const CHART: ChartView = {
  id: 7,
  type: 'COLUMN',
  options: { title: 'Сегменты', 'vAxis.format': '0%' },
  ranges: ['A1:A3', 'C1:D3'],
  row: 5,
  column: 2,
};
const { control } = testFile([
  {
    name: 'RFM',
    values: [
      ['Сегмент', '', 'Покупатели', 'Выручка'],
      ['чемпионы', '', 0.12, 0.41],
      ['спящие', '', 0.3, ''],
    ],
    formats: { C2: '0.0%' },
  },
]);
const sheetId = control.activeSheetId();

test('the first range names the categories, every further column is a series under its header', () => {
  expect(chartPicture(control, sheetId, CHART)).toEqual({
    id: 7,
    type: 'column',
    title: 'Сегменты',
    format: '0%',
    categories: ['чемпионы', 'спящие'],
    series: [
      { name: 'Покупатели', values: [0.12, 0.3], inLegend: true, type: '', axis: 0, dashed: false },
      { name: 'Выручка', values: [0.41, null], inLegend: true, type: '', axis: 0, dashed: false },
    ],
    stacked: false,
    colors: [],
    row: 4,
    column: 1,
    width: 600,
    height: 371,
  });
});

test('options may be nested, and bars have their values on the horizontal axis', () => {
  const options = { hAxis: { format: '#,##0 ₽' }, width: 400 };
  expect(chartPicture(control, sheetId, { ...CHART, type: 'BAR', options })).toMatchObject({
    format: '#,##0 ₽',
    width: 400,
  });
});

test('stacked series, their colours and those kept out of the legend are told', () => {
  const options = { isStacked: true, colors: ['#ffffff', '#0072b2'], 'series.0.visibleInLegend': false };
  expect(chartPicture(control, sheetId, { ...CHART, options })).toMatchObject({
    stacked: true,
    colors: ['#ffffff', '#0072b2'],
    series: [{ inLegend: false }, { inLegend: true }],
  });
});

test('of a combo each series says how it is drawn, and on which axis', () => {
  const options = {
    ...{ seriesType: 'line', 'series.0.type': 'steppedArea', 'series.0.targetAxisIndex': 1 },
    'series.1.lineDashStyle': [6, 4],
  };
  expect(chartPicture(control, sheetId, { ...CHART, type: 'COMBO', options })).toMatchObject({
    type: 'combo',
    series: [
      { type: 'steppedArea', axis: 1, dashed: false },
      { type: 'line', axis: 0, dashed: true },
    ],
  });
});

test('without a format of its own the axis takes the one of its cells', () => {
  expect(chartPicture(control, sheetId, { ...CHART, options: {} }).format).toBe('0.0%');
});

test('ranges without headers give nameless series of all rows', () => {
  const picture = chartPicture(control, sheetId, { ...CHART, ranges: ['A2:A3', 'C2:C3'] });
  expect(picture).toMatchObject({ categories: ['чемпионы', 'спящие'], series: [{ name: '', values: [0.12, 0.3] }] });
});

test('what the builder was told of headers goes before what the cells look like', () => {
  const told = { ...CHART, ranges: ['A2:A3', 'C2:C3'], numHeaders: 1 };
  expect(chartPicture(control, sheetId, told)).toMatchObject({
    categories: ['спящие'],
    series: [{ name: '0.12', values: [0.3] }],
  });
});
