import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartPicture } from '../protocol';
import { chartOption } from './chartOption';
import type { Context } from './context';
import { el } from './dom';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

/** What the charts lie on and move with. */
export interface Ground {
  /** Where a 0-based cell stands in the layer of charts, in pixels. */
  placeOf(row: number, column: number): { readonly left: number; readonly top: number };
  /** Takes a wheel turned over a card. */
  scroll(event: WheelEvent): void;
}

/** Charts over the grid, each at its cell. */
export interface Charts {
  readonly element: HTMLElement;
  /** Draws the charts of a sheet anew. */
  show(pictures: readonly ChartPicture[]): void;
  /** Puts the cards where their cells are now. */
  place(): void;
}

/** Makes the layer of charts. */
export function createCharts(context: Context, ground: Ground): Charts {
  const element = el('div', { class: 'charts' });
  let cards: { picture: ChartPicture; card: HTMLElement; chart: EChartsType | undefined }[] = [];
  let shown = '';

  const place = (): void => {
    for (const { picture, card } of cards) {
      const { left, top } = ground.placeOf(picture.row, picture.column);
      card.style.transform = `translate(${left}px, ${top}px)`;
    }
  };

  const draw = (picture: ChartPicture): (typeof cards)[number] => {
    const card = el('figure', { class: 'chart', 'data-testid': 'chart', 'aria-label': picture.title });
    card.style.width = `${picture.width}px`;
    card.style.height = `${picture.height}px`;
    card.addEventListener('wheel', (event) => ground.scroll(event), { passive: false });
    element.append(card);
    const option = chartOption(picture, context.locale);
    if (!option) {
      card.append(el('p', { class: 'chart-unknown' }, context.texts.noChart(picture.type)));
      return { picture, card, chart: undefined };
    }
    const chart = init(card, undefined, { renderer: 'svg', width: picture.width, height: picture.height });
    chart.setOption(option);
    return { picture, card, chart };
  };

  return {
    element,
    place,
    show(pictures) {
      const key = JSON.stringify(pictures);
      if (key === shown) return place();
      shown = key;
      for (const { card, chart } of cards) {
        chart?.dispose();
        card.remove();
      }
      cards = pictures.map(draw);
      place();
    },
  };
}
