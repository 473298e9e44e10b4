import { el } from '../client/element';
import type { FlowView } from '../core/pictureViews';
import { drawFlow, flowSize } from './flowChart';

/** Where the number of the band under the pointer is read. */
function said(): HTMLElement {
  return el('p', { class: 'said', 'data-testid': 'flow-said', 'aria-hidden': 'true' }, '\u00a0');
}

/** The same numbers for the keyboard and for screen readers. */
function numbers({ nodes, links, steps, labels }: FlowView): HTMLElement {
  const named = new Map(nodes.map((node) => [node.id, node]));
  const head = [labels.step, labels.from, labels.to, labels.count].map((label) => el('th', { scope: 'col' }, label));
  const rows = links.map(({ from, to, count, text }) => {
    const [start, end] = [named.get(from), named.get(to)];
    return el(
      'tr',
      { title: text },
      el('td', {}, steps[(start?.step ?? 1) - 1] ?? ''),
      el('td', {}, start?.name ?? ''),
      el('td', {}, end?.name ?? ''),
      el('td', { class: 'number' }, String(Math.round(count))),
    );
  });
  return el(
    'table',
    { class: 'flows', 'data-testid': 'flows' },
    el('caption', {}, labels.table),
    el('thead', {}, el('tr', {}, ...head)),
    el('tbody', {}, ...rows),
  );
}

/** Headers of the steps above their columns. */
function headers({ steps }: FlowView): readonly HTMLElement[] {
  return steps.map((step) => el('span', { class: 'step', 'aria-hidden': 'true' }, step));
}

/** Flows between channels as bands from step to step, and below them in numbers; it is drawn anew when the window changes. */
export function flow(view: FlowView): readonly HTMLElement[] {
  const reading = said();
  const canvas = el('div', { class: 'bands', 'data-testid': 'bands', role: 'img', 'aria-label': view.title });
  const columns = headers(view);
  const strip = el('div', { class: 'strip' }, ...columns);
  const area = el('div', { class: 'flow' }, strip, canvas, numbers(view));
  const region = el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'title' }, area);
  let drawn = 0;
  new ResizeObserver(() => {
    const { width, height, places } = flowSize(view, region.clientWidth);
    if (width === drawn || region.clientWidth === 0) return;
    drawn = width;
    for (const one of [strip, canvas]) one.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    columns.forEach((column, i) => {
      column.style.left = `${places[i] ?? 0}px`;
    });
    drawFlow(canvas, view, { width, height }, (text) => {
      reading.textContent = text;
    });
  }).observe(region);
  return [reading, region];
}
