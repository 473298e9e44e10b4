import { button, el } from '../../../client/element';
import type { QfdView } from '../../../core/qfdViews';
import type { Desk } from '../../desk';
import { QFD_MODEL } from '../../qfd/qfdModel';
import type { Ways } from '../../ways';

/** Whether there is enough to compute, and the way to the report. */
export function resultsStep({ results }: QfdView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const text = el('p', { 'data-testid': 'results' }, results.text);
  if (!results.isReady) return [text];
  const look = { class: isNext ? 'primary' : 'secondary', 'data-testid': 'to-report' };
  const report = button(look, () => go.openPanel(QFD_MODEL, report), desk.say('qfd_report'));
  return [text, el('div', { class: 'actions' }, report)];
}
