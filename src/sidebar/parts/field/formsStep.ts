import { button, el } from '../../../client/element';
import type { FieldView, FormRowView } from '../../../core/fieldViews';
import type { Desk } from '../../desk';
import { formsToMake, formsToRenew } from '../../field/formMaking';
import { isFolded, nextToTry } from '../../field/formRow';
import type { Ways } from '../../ways';
import { sureButton } from '../sureButton';
import { formItem } from './formItem';
import type { FormDeeds } from './formLook';

/** How the list is drawn after something was done. */
export interface FormsLook {
  readonly isNext: boolean;
  /** What was done just now to a form, and its place in the list. */
  readonly news: { readonly place: number; readonly text: string } | undefined;
  /** The part above the list from the screen before, beside which an error is about to stand. */
  readonly bay?: HTMLElement | undefined;
}

/** The forms of the programme: one button renews all that are old, one makes all that are missing, each row has what can be done with that form. */
export function formsStep(view: FieldView, desk: Desk, go: Ways, look: FormsLook): readonly HTMLElement[] {
  const { say } = desk;
  const bay = look.bay ?? el('div', { class: 'actions', 'data-testid': 'forms-bay' });
  const wanted = view.issue === null ? [] : formsToMake(view.forms);
  const old = view.issue === null ? [] : formsToRenew(view.forms);
  const first = old.length > 0 ? 'renew' : wanted.length > 0 ? 'make' : 'try';
  const classOf = (which: typeof first) => (look.isNext && first === which ? 'primary' : 'secondary');
  const label = wanted.length === view.forms.length ? 'forms_make' : 'forms_make_rest';
  const press = () => go.makeForms(wanted, bay);
  const make = { class: classOf('make'), 'data-testid': 'make-forms' };
  // Missing forms come first: one that was closed before an interruption has left shoppers without any.
  bay.replaceChildren(
    ...(old.length === 0
      ? []
      : [renewButton(old, classOf('renew'), () => go.makeForms([...wanted, ...old], bay), desk)]),
    ...(wanted.length === 0 ? [] : [button(make, press, say(label))]),
  );
  if (view.forms.length === 0)
    return [el('p', { class: 'note' }, say(view.issue === null ? 'after_sheets' : 'forms_none')), bay];
  const made = nextToTry(view.forms);
  const rows = view.forms.map((row, index) =>
    formItem(row, desk, deedsOf(row, desk, go), {
      index,
      news: look.news?.place === index ? look.news.text : '',
      isFolded: isFolded(view.forms, index),
      isPrimary: index === made && classOf('try') === 'primary',
      make: view.issue === null ? undefined : () => go.makeForms([row], bay),
    }),
  );
  return [bay, el('ul', { class: 'rows', 'data-testid': 'forms' }, ...rows)];
}

/** What is done to a form of the programme. */
function deedsOf(row: FormRowView, { call, lang }: Desk, go: Ways): FormDeeds {
  const at = 'forms';
  return {
    live: (form, near) =>
      go.changeField({ status: 'saving', near, at, row, ask: () => call('formLive', { form, lang: lang() }) }),
    close: (form, near) =>
      go.changeField({ status: 'form_closing', near, at, row, ask: () => call('formClose', { form, lang: lang() }) }),
  };
}

/** Asks once for all old forms: closing them cannot be undone, and shoppers hold their links. */
function renewButton(
  old: readonly FormRowView[],
  look: 'primary' | 'secondary',
  renew: () => void,
  { say }: Desk,
): HTMLElement {
  const label = say('forms_renew');
  const words = { question: say('forms_renew_sure', { n: old.length }), yes: label, no: say('forms_renew_no') };
  return sureButton({ class: look, label, testId: 'renew-forms' }, words, renew);
}

/** How many forms take answers, of those that are not closed, and how many of these follow an earlier programme. */
export function formsNote({ forms }: FieldView, desk: Desk): string {
  const open = forms.filter(({ state }) => state !== 'closed');
  if (open.length === 0) return '';
  const counts = { n: open.filter(({ isLive }) => isLive).length, all: open.length };
  const old = formsToRenew(open).length;
  return old === 0 ? desk.say('forms_live', counts) : desk.say('forms_live_old', { ...counts, old });
}
