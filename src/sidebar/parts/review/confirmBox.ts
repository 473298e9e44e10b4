import { button, el } from '../../../client/element';
import type { ChoiceView } from '../../../core/fieldViews';
import type { ReviewAct } from '../../../core/reviewViews';
import type { Desk } from '../../desk';
import { confirmWishOf } from '../../review/keys';
import { needsReason } from '../../review/needs';
import { field, select } from '../field';

/** The longest note that is sent. */
const MOST_NOTE = 1000;
/** Reasons a digit chooses. */
const MOST_DIGITS = 9;

/** What a reviewer has entered. */
export interface Entered {
  readonly reason: string;
  readonly note: string;
  readonly reviewer: string;
}

/** A decision to be confirmed. */
interface Confirmed {
  readonly act: ReviewAct;
  readonly reasons: readonly ChoiceView[];
  /** Empty: the server is asked for it, and the field shows when it knows none. */
  readonly reviewer: string;
  readonly confirm: (entered: Entered) => void;
  readonly away: () => void;
}

/** The box in which a decision gets its reason and note. */
interface ConfirmBox {
  readonly element: HTMLElement;
  /** Puts the focus where the first key goes. */
  focus(): void;
  /** Shows the field for the reviewer's name. */
  askName(): void;
}

const kindOf = (target: EventTarget | null): 'text' | 'button' | 'other' => {
  if (target instanceof HTMLTextAreaElement) return 'text';
  if (target instanceof HTMLInputElement) return 'text';
  return target instanceof HTMLButtonElement ? 'button' : 'other';
};

/** Asks for reason and note before a decision is sent; keys work wherever the focus is in it. */
export function confirmBox({ act, reasons, reviewer, confirm, away }: Confirmed, { say }: Desk): ConfirmBox {
  const numbered = reasons.map(({ code, name }, i) => ({
    value: code,
    label: i < MOST_DIGITS ? `${i + 1} · ${name}` : name,
  }));
  const reason = select({ 'data-testid': 'reason' }, [{ value: '', label: say('review_choose') }, ...numbered], '');
  const note = el('textarea', { rows: 2, maxlength: MOST_NOTE, 'data-testid': 'note' });
  const name = el('input', { type: 'text', maxlength: 60, value: reviewer, 'data-testid': 'reviewer' });
  const ofReason = field('reason', reason, { label: say('review_reason') });
  const ofNote = field('note', note, { label: say('review_note') }, say('review_note_hint'));
  const ofName = field('reviewer', name, { label: say('review_name') }, say('review_name_hint'));
  ofReason.element.hidden = !needsReason(act);
  ofName.element.hidden = true;
  const isReady = () => !needsReason(act) || reason.value !== '';
  const send = () => {
    if (isReady()) confirm({ reason: reason.value, note: note.value.trim(), reviewer: name.value.trim() });
    else reason.focus();
  };
  const sure = button({ class: 'primary', 'data-testid': 'confirm' }, send, `${say('review_confirm')} · Enter`);
  const stay = button({ class: 'secondary', 'data-testid': 'cancel' }, away, `${say('review_cancel')} · Esc`);
  const title = el('h2', { id: 'confirm-title' }, say(`review_act_${act}`));
  const parts = [title, ofReason.element, ofNote.element, ofName.element, sure, stay];
  const element = el(
    'div',
    { class: 'sure', role: 'group', 'aria-labelledby': title.id, 'data-testid': 'box' },
    ...parts,
  );
  element.addEventListener('keydown', (event) => {
    if (element.closest('fieldset')?.disabled === true) return;
    const wish = confirmWishOf(event, kindOf(event.target));
    if (wish === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (wish.kind === 'away') away();
    else if (wish.kind === 'confirm') send();
    else if (!ofReason.element.hidden) reason.value = numbered[wish.index]?.value ?? reason.value;
  });
  return {
    element,
    focus: () => (needsReason(act) ? reason : sure).focus(),
    askName() {
      ofName.element.hidden = false;
      name.focus();
    },
  };
}
