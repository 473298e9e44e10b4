import { button, el } from '../../client/element';
import type { PreviewView } from '../../core/views';
import type { Desk } from '../desk';

/** What a report would say: rows used, rows left out with the cells at fault, the first finding, where it will stand. */
export function previewBody(view: PreviewView, sheetId: number, desk: Desk): readonly HTMLElement[] {
  return [
    el('p', { class: 'used' }, view.used),
    ...view.leftOut.map((reason) => leftOut(reason, sheetId, desk)),
    ...(view.firstFinding === '' ? [] : [el('p', { class: 'finding' }, view.firstFinding)]),
    ...view.advice.map((text) => el('p', { class: 'advice' }, text)),
    el('p', { class: 'target', 'data-testid': 'target' }, view.target),
  ];
}

/** One reason; it unfolds only when there is something inside. */
function leftOut({ text, cells, row }: PreviewView['leftOut'][number], sheetId: number, desk: Desk): HTMLElement {
  if (cells.length === 0 && row === null) return el('p', { class: 'left-out' }, text);
  const list = el('ul', { class: 'cells' }, ...cells.map((cell) => el('li', {}, cell)));
  const details = el('details', { class: 'left-out' }, el('summary', {}, text), list);
  if (row !== null) {
    const show = button({ class: 'link' }, () => desk.showSheet(sheetId, row, show), desk.say('show_rows'));
    details.append(show);
  }
  return details;
}
