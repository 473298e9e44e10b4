import { el } from '../../../client/element';
import type { EvidenceView } from '../../../core/cashViews';
import type { Desk } from '../../desk';
import { sheetLink } from '../sheetLink';

/** What other reports know of a stage, folded: each line with its source and the way to the report. */
export function evidenceFold({ title, lines, more }: EvidenceView, desk: Desk): HTMLElement {
  const items = lines.map(({ text, source, sheet }) =>
    el(
      'li',
      { 'data-testid': 'evidence' },
      el('p', {}, text),
      el('p', { class: 'soft' }, source),
      ...(sheet === null ? [] : [sheetLink(sheet, desk)]),
    ),
  );
  const list = el('ul', { class: 'rows' }, ...items);
  const rest = more === '' ? [] : [el('p', { class: 'soft' }, more)];
  return el('details', { 'data-testid': 'growth-evidence' }, el('summary', {}, title), list, ...rest);
}
