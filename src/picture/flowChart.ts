import { SankeyChart } from 'echarts/charts';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { FlowView } from '../core/pictureViews';

use([SankeyChart, SVGRenderer]);

/** Okabe–Ito without black and yellow, which is too light beside white; names stand beside all of them. */
const PALETTE = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'] as const;
const ENDS = { conversion: '#009e73', none: '#5f6368', more: '#9aa0a6' } as const;
const INK = '#202124';

/** Pixels. */
const NODE = 12;
const LEAST_COLUMN = 132;
const ROW = 36;
const LEAST_HEIGHT = 240;
const EDGE = 8;
const FONT = 12;
/** Pixels a letter takes at most on average. */
const LETTER = 7;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large the chart is in the room there is, and where its columns begin. */
export function flowSize({ nodes, steps }: FlowView, room: number): Size & { readonly places: readonly number[] } {
  const width = Math.max(room, steps.length * LEAST_COLUMN);
  const most = Math.max(...steps.map((_, i) => nodes.filter(({ step }) => step === i + 1).length));
  const pace = steps.length > 1 ? (width - columnRoom(width, steps.length) - EDGE - NODE) / (steps.length - 1) : 0;
  return { width, height: Math.max(LEAST_HEIGHT, most * ROW), places: steps.map((_, i) => EDGE + i * pace) };
}

/** The room behind the last column, which its names need. */
const columnRoom = (width: number, columns: number): number => Math.floor(width / columns) - NODE;

/** A name that fits its column; the whole one is in its title. */
function cut(name: string, room: number): string {
  const most = Math.max(3, Math.floor(room / LETTER));
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}

/** Channels by name, in the order of their first step: the same colour at each. */
function colours({ nodes }: FlowView): ReadonlyMap<string, string> {
  const names = [...new Set(nodes.flatMap(({ name, end }) => (end === null ? [name] : [])))];
  return new Map(names.map((name, i) => [name, PALETTE[i % PALETTE.length] ?? INK]));
}

function optionOf(view: FlowView, { width }: Size) {
  const { nodes, links, steps } = view;
  const colour = colours(view);
  const room = columnRoom(width, steps.length);
  return {
    animation: false,
    series: [
      {
        type: 'sankey',
        ...{ left: EDGE, right: room, top: 4, bottom: 4, nodeWidth: NODE, nodeGap: 14, draggable: false },
        ...{ layoutIterations: 0, nodeAlign: 'left', emphasis: { focus: 'adjacency' } },
        data: nodes.map(({ id, name, step, end }) => ({
          ...{ name: id, depth: step - 1 },
          itemStyle: { color: end === null ? (colour.get(name) ?? INK) : ENDS[end] },
          label: { formatter: cut(name, room - 2 * EDGE) },
        })),
        links: links.map(({ from, to, count, text }) => ({ source: from, target: to, value: count, text })),
        lineStyle: { color: 'source', opacity: 0.35, curveness: 0.5 },
        label: { position: 'right', color: INK, fontSize: FONT, fontFamily: 'system-ui, sans-serif' },
      },
    ],
  };
}

/** Whole names of those that were cut, for who points at them. */
function addTitles(canvas: HTMLElement, { nodes, steps }: FlowView, { width }: Size): void {
  const room = columnRoom(width, steps.length) - 2 * EDGE;
  for (const text of canvas.querySelectorAll('text')) {
    const whole = nodes.filter(({ name }) => cut(name, room) === text.textContent).map(({ name }) => name);
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = [...new Set(whole)].join(' · ');
    if (title.textContent !== '') text.append(title);
  }
}

const charts = new WeakMap<HTMLElement, EChartsType>();

/** Draws the bands, anew where they were drawn before. @param tell told the words of the band under the pointer */
export function drawFlow(canvas: HTMLElement, view: FlowView, size: Size, tell: (text: string) => void): void {
  charts.get(canvas)?.dispose();
  const chart = init(canvas, null, { renderer: 'svg', ...size });
  charts.set(canvas, chart);
  const read = ({ data }: { readonly data?: unknown }): void => {
    if (typeof data === 'object' && data !== null && 'text' in data && typeof data.text === 'string') tell(data.text);
  };
  chart.on('mouseover', read);
  chart.on('click', read);
  chart.setOption(optionOf(view, size));
  addTitles(canvas, view, size);
}
