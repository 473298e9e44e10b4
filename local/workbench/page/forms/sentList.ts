import type { SentLine } from '../../formsProtocol';
import { el } from '../dom';
import type { FormsTexts } from './texts';

/** What left the file, folded; the newest first. */
export function sentList(lines: readonly SentLine[], texts: FormsTexts): HTMLElement {
  const items = lines.map(({ to, text, status }) => {
    const head = status === 0 ? to : `${to} → ${status}`;
    return el('li', {}, el('strong', {}, head), el('pre', { style: 'white-space: pre-wrap' }, text));
  });
  return el(
    'details',
    { 'data-key': 'sent', 'data-testid': 'sent' },
    el('summary', {}, `${texts.sent}: ${lines.length}`),
    lines.length === 0 ? el('p', {}, texts.sentNone) : el('ul', {}, ...items),
  );
}
