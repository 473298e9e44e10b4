import { el } from '../../../client/element';
import type { Say } from '../../desk';
import type { OutboxState } from '../../qfd/outbox';
import { problemBox } from '../problemBox';
import { sureButton } from '../sureButton';

/** How the saving stands, in a line; an error with what can be done about it. */
interface SavingBox {
  readonly element: HTMLElement;
  show(state: OutboxState): void;
}

/**
 * Draws the line, empty at first.
 * @param again tries to save at once
 * @param leave leaves although marks are not saved
 */
export function savingBox(say: Say, again: () => void, leave: () => void): SavingBox {
  const line = el('p', { class: 'soft', 'data-testid': 'saving' });
  const failed = el('div');
  let shown = '';
  return {
    element: el('div', {}, line, failed),
    show({ unsent, isSending, error }) {
      line.textContent = isSending
        ? say('saving')
        : unsent === 0
          ? `✓ ${say('walk_saved')}`
          : say('walk_unsent', { n: unsent });
      const message = error === undefined ? '' : say('walk_failed', { message: error.message });
      // Drawn anew only when it says something else: it is read out each time, and the focus may be in it.
      if (message === shown) return;
      shown = message;
      if (error === undefined) return failed.replaceChildren();
      const words = { question: say('walk_leave_sure'), yes: say('walk_leave'), no: say('walk_leave_no') };
      const look = { class: 'link', label: say('walk_leave'), testId: 'leave' } as const;
      const box = problemBox({ ...error, message }, [{ label: say('retry'), press: again }]);
      box.append(sureButton(look, words, leave));
      failed.replaceChildren(box);
    },
  };
}
