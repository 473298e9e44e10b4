import { expect, test } from 'vitest';
import type { ChartPicture } from '../protocol';
import { chartOption } from './chartOption';

/** What a series says of itself where nothing was said. */
const PLAIN = { type: '', axis: 0, dashed: false } as const;

function picture(type: string, categories: readonly string[]): ChartPicture {
  const series = [{ name: '', values: categories.map((_, index) => index), inLegend: true, ...PLAIN }];
  const look = { stacked: false, colors: [], width: 600, height: 371 };
  return { id: 1, type, title: '', format: '0', categories, series, row: 0, column: 0, ...look };
}

const labels = (axis: unknown): unknown => (axis as { readonly axisLabel: unknown }).axisLabel;
const months = (count: number): string[] => Array.from({ length: count }, (_, index) => `январь ${2000 + index}`);

test('long names beside bars get the room they need, at most half of the chart', () => {
  const named = (name: string): unknown => labels(chartOption(picture('bar', [name]), 'ru_RU')?.['yAxis']);
  // 27 letters of at least 6 pixels.
  expect(named('Кеткелі тұрған сатып алушы!')).toMatchObject({ interval: 0, overflow: 'break' });
  expect(named('Кеткелі тұрған сатып алушы!')).toHaveProperty(
    'width',
    expect.toSatisfy((width) => width > 27 * 6),
  );
  expect(named('ұзақ атау '.repeat(20))).toMatchObject({ width: 300 });
});

test('columns show every name: side by side, turned when these are long, fewer only when there is no room', () => {
  const under = (names: readonly string[]): unknown =>
    labels(chartOption(picture('column', names), 'ru_RU')?.['xAxis']);
  expect(under(['1', '2', '3'])).toMatchObject({ interval: 0 });
  expect(under(['1', '2', '3'])).not.toHaveProperty('rotate');
  expect(under(months(24))).toMatchObject({ interval: 0, rotate: 45 });
  expect(under(months(60))).not.toHaveProperty('interval');
});

test('a type that is not drawn has no option', () => {
  expect(chartOption(picture('pie', ['a']), 'ru_RU')).toBeUndefined();
});

test('stacked series stand on each other in their colours, and the legend names those it is to name', () => {
  const [one, two, three] = ['Основание', '▲ Рост', '▼ Снижение'].map((name, at) => {
    return { name, values: [at], inLegend: at > 0, ...PLAIN };
  });
  if (one === undefined || two === undefined || three === undefined) throw new Error('three series');
  const colors = ['#ffffff', '#009e73', '#d55e00'];
  const drawn = chartOption({ ...picture('column', ['a']), series: [one, two, three], stacked: true, colors }, 'ru_RU');
  expect(drawn).toMatchObject({ color: colors, legend: { show: true, data: ['▲ Рост', '▼ Снижение'] } });
  expect(drawn?.['series']).toMatchObject([{ stack: 'all' }, { stack: 'all' }, { stack: 'all' }]);
});

test('of a combo the ground is an area of steps on a hidden axis from 0 to 1, behind the lines', () => {
  const ground = { name: 'Выключен', values: [0, 1], inLegend: true, type: 'steppedArea', axis: 1, dashed: false };
  const line = { name: 'Заявки', values: [1000, 900], inLegend: true, type: 'line', axis: 0, dashed: true };
  const drawn = chartOption({ ...picture('combo', ['пн', 'вт']), series: [ground, line] }, 'ru_RU');
  expect(drawn?.['yAxis']).toMatchObject([{ scale: true }, { min: 0, max: 1, show: false }]);
  expect(drawn?.['series']).toMatchObject([
    { type: 'line', step: 'middle', yAxisIndex: 1, lineStyle: { width: 0 } },
    { type: 'line', yAxisIndex: 0, lineStyle: { type: 'dashed' } },
  ]);
});
