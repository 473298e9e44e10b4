import type { EChartsCoreOption } from 'echarts/core';
import type { ChartPicture } from '../protocol';
import { axisFormat } from './axisFormat';

/** Okabe–Ito: told apart by people with any colour vision. */
const PALETTE = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00'];
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const INK = '#3c4043';

/** Pixels: an average letter of a label, what stands beside the drawing, and the least distance of turned labels. */
const LETTER = 6.8;
const MARGINS = 110;
const LINE = 16;

const longest = (picture: ChartPicture): number =>
  Math.max(0, ...picture.categories.map((category) => category.length)) * LETTER;

/** Names beside bars stand whole, on several lines when they would take more than half of the chart. */
function lyingLabels(picture: ChartPicture): object {
  const width = Math.min(Math.ceil(longest(picture)) + 8, picture.width / 2);
  return { interval: 0, width, overflow: 'break', lineHeight: LINE };
}

/** Every name under the columns, turned when they do not fit side by side; some are left out when even so they do not. */
function standingLabels(picture: ChartPicture): object {
  const room = (picture.width - MARGINS) / Math.max(1, picture.categories.length);
  if (room < LINE) return { hideOverlap: true };
  const width = Math.floor(picture.height / 2);
  return { interval: 0, ...(longest(picture) > room ? { rotate: 45, width, overflow: 'truncate' } : {}) };
}

/** Google's usual share of an area's colour. */
const AREA_OPACITY = 0.3;

/** How a series is drawn: a bar, or in a combo what it says of itself. */
function drawn(
  { stacked, type }: ChartPicture,
  { name, values: data, ...series }: ChartPicture['series'][number],
): object {
  if (type === 'bar' || type === 'column') {
    const stack = stacked ? { stack: 'all', stackStrategy: 'samesign' } : {};
    return { type: 'bar', name, data, barMaxWidth: 36, ...stack };
  }
  const line = { type: 'line', name, data, yAxisIndex: series.axis, showSymbol: false };
  if (series.type !== 'steppedArea')
    return { ...line, lineStyle: { width: 2, type: series.dashed ? 'dashed' : 'solid' } };
  return { ...line, step: 'middle', lineStyle: { width: 0 }, areaStyle: { opacity: AREA_OPACITY }, z: 1 };
}

/** Types that are drawn. */
const DRAWN: readonly string[] = ['bar', 'column', 'line', 'combo'];

/**
 * How a chart is drawn: bars lie with the first category on top, as on Google, columns stand.
 * @returns `undefined` for a type that is not drawn
 */
export function chartOption(picture: ChartPicture, locale: string): EChartsCoreOption | undefined {
  if (!DRAWN.includes(picture.type)) return undefined;
  const write = axisFormat(picture.format, locale);
  const lying = picture.type === 'bar';
  const categories = {
    type: 'category',
    data: picture.categories,
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#9aa0a6' } },
    axisLabel: { color: INK, ...(lying ? lyingLabels(picture) : standingLabels(picture)) },
  };
  const values = {
    type: 'value',
    // Few lines across, so that every one has room for its number.
    splitNumber: lying ? 4 : 5,
    axisLabel: { color: INK, formatter: write, hideOverlap: true },
    splitLine: { lineStyle: { color: '#e8eaed' } },
  };
  // The right axis of a combo is from 0 to 1 and says nothing: it belongs to the ground behind the lines.
  const right = { type: 'value', min: 0, max: 1, show: false };
  const isTwofold = picture.series.some(({ axis }) => axis === 1);
  const legend = picture.series.flatMap(({ name, inLegend }) => (inLegend && name !== '' ? [name] : []));
  const named = legend.length > 1;
  return {
    animation: false,
    color: picture.colors.length > 0 ? [...picture.colors] : PALETTE,
    textStyle: { fontFamily: FONT, color: INK },
    title: { text: picture.title, left: 12, top: 10, textStyle: { fontSize: 15, fontWeight: 600, color: '#202124' } },
    legend: { show: named, data: legend, top: 36, left: 12, textStyle: { color: INK }, itemWidth: 12, itemHeight: 12 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? write(value) : '–'),
    },
    grid: { left: 16, right: 28, top: named ? 68 : 48, bottom: 14, containLabel: true },
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : isTwofold ? [{ ...values, scale: true }, right] : values,
    series: picture.series.map((series) => drawn(picture, series)),
  };
}
