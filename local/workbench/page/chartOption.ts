import type { EChartsCoreOption } from 'echarts/core';
import type { ChartPicture } from '../protocol';
import { axisFormat } from './axisFormat';

/** Okabe–Ito: told apart by people with any colour vision. */
const PALETTE = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00'];
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const INK = '#3c4043';

/**
 * How a chart is drawn: bars lie with the first category on top, as on Google, columns stand.
 * @returns `undefined` for a type that is not drawn
 */
export function chartOption(picture: ChartPicture, locale: string): EChartsCoreOption | undefined {
  if (picture.type !== 'bar' && picture.type !== 'column') return undefined;
  const write = axisFormat(picture.format, locale);
  const lying = picture.type === 'bar';
  const categories = {
    type: 'category',
    data: picture.categories,
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#9aa0a6' } },
    axisLabel: { color: INK, ...(lying ? { width: 150, overflow: 'truncate' } : { hideOverlap: true }) },
  };
  const values = {
    type: 'value',
    axisLabel: { color: INK, formatter: write, hideOverlap: true },
    splitLine: { lineStyle: { color: '#e8eaed' } },
  };
  const named = picture.series.filter((series) => series.name !== '').length > 1;
  return {
    animation: false,
    color: PALETTE,
    textStyle: { fontFamily: FONT, color: INK },
    title: { text: picture.title, left: 12, top: 10, textStyle: { fontSize: 15, fontWeight: 600, color: '#202124' } },
    legend: { show: named, top: 36, left: 12, textStyle: { color: INK }, itemWidth: 12, itemHeight: 12 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? write(value) : '–'),
    },
    grid: { left: 16, right: 28, top: named ? 68 : 48, bottom: 14, containLabel: true },
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : values,
    series: picture.series.map(({ name, values: data }) => ({ type: 'bar', name, data, barMaxWidth: 36 })),
  };
}
