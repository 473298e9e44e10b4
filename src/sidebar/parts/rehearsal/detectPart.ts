import { button, el } from '../../../client/element';
import type { RehearsalView } from '../../../core/rehearsalViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { numberField } from './numberField';

/** Visits of one job offered to begin with. */
const USUAL = 8;

/** What the planned visits can show, and the same of any number. */
export function detectPart(view: RehearsalView, desk: Desk, go: Ways, asked: number | null): readonly HTMLElement[] {
  const { say } = desk;
  const heading = el('h2', { tabindex: -1, 'data-testid': 'detect' }, say('rehearsal_detect'));
  const items = view.detect.map(({ head, lines }) =>
    el('li', {}, el('strong', {}, head), ...lines.map((text) => el('p', { class: 'soft' }, text))),
  );
  const note = el('p', { class: 'hint' }, view.detectNote);
  const shown = items.length === 0 ? [] : [el('ul', { class: 'rows' }, ...items), note];
  const number = numberField(
    'detect-visits',
    { label: say('rehearsal_ask'), value: asked ?? USUAL, most: view.most },
    desk,
    () => {
      count.disabled = number.read() === null;
    },
  );
  const press = () => {
    const visits = number.read();
    if (visits !== null) go.openRehearsal(count, visits);
  };
  const count = button({ class: 'secondary', 'data-testid': 'count' }, press, say('rehearsal_count'));
  const none = view.detect.length === 0 ? [el('p', { class: 'note' }, say('rehearsal_no_plan'))] : [];
  return [heading, ...none, ...shown, number.element, count];
}
