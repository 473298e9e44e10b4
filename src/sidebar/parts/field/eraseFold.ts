import { button, el } from '../../../client/element';
import type { ErasePreviewView } from '../../../core/fieldViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { field } from '../field';
import { erasePreview } from './erasePreview';

/** Erasing visits by their codes, folded: what would go is shown before anything goes. */
export function eraseFold(desk: Desk, go: Ways): HTMLElement {
  const { say } = desk;
  const input = el('textarea', { rows: 3, autocomplete: 'off', spellcheck: 'false', 'data-testid': 'erase-codes' });
  const { element } = field('erase', input, { label: say('erase_codes') }, say('erase_hint'));
  const result = el('div', { 'aria-live': 'polite', 'data-testid': 'erase-result' });
  const ask = button(
    { class: 'secondary', disabled: true, 'data-testid': 'erase-preview' },
    () => look(),
    say('erase_preview'),
  );
  const look = () => {
    // What was shown is what goes, whatever is typed later.
    const codes = input.value.trim();
    const finish = (view: ErasePreviewView) => {
      result.replaceChildren(...erasePreview(view, desk, (near) => erase(codes, near, desk, go)));
    };
    void desk.perform({
      status: 'reading',
      near: ask,
      writes: false,
      ask: () => desk.call('erasePreview', { codes, lang: desk.lang() }),
      finish,
    });
  };
  input.addEventListener('input', () => {
    result.replaceChildren();
    ask.disabled = input.value.trim() === '';
  });
  const summary = el('summary', {}, say('erase'));
  return el('details', { class: 'settings', 'data-testid': 'erase' }, summary, element, ask, result);
}

function erase(codes: string, near: Element, desk: Desk, go: Ways): void {
  go.changeField({
    status: 'erasing',
    near,
    doubt: 'maybe_erased',
    ask: () => desk.call('eraseRun', { codes, lang: desk.lang() }),
  });
}
