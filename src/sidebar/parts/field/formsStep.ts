import { button, el } from '../../../client/element';
import type { FieldView } from '../../../core/fieldViews';
import type { Desk } from '../../desk';
import { formsToMake } from '../../field/formMaking';
import { isFolded, nextToTry } from '../../field/formRow';
import type { Ways } from '../../ways';
import { formItem } from './formItem';

/** How the list is drawn after something was done. */
export interface FormsLook {
  readonly isNext: boolean;
  /** What was done just now to a form, and its place in the list. */
  readonly news: { readonly place: number; readonly text: string } | undefined;
  /** The part above the list from the screen before, beside which an error is about to stand. */
  readonly bay?: HTMLElement | undefined;
}

/** The forms of the programme: one button makes all that are missing, each row has what can be done with that form. */
export function formsStep(view: FieldView, desk: Desk, go: Ways, look: FormsLook): readonly HTMLElement[] {
  const { say } = desk;
  const bay = look.bay ?? el('div', { class: 'actions', 'data-testid': 'forms-bay' });
  const wanted = view.issue === null ? [] : formsToMake(view.forms);
  const isPrimary = look.isNext && wanted.length > 0;
  const label = wanted.length === view.forms.length ? 'forms_make' : 'forms_make_rest';
  const press = () => go.makeForms(wanted, bay);
  const make = { class: isPrimary ? 'primary' : 'secondary', 'data-testid': 'make-forms' };
  bay.replaceChildren(...(wanted.length === 0 ? [] : [button(make, press, say(label))]));
  if (view.forms.length === 0)
    return [el('p', { class: 'note' }, say(view.issue === null ? 'after_sheets' : 'forms_none')), bay];
  const made = nextToTry(view.forms);
  const rows = view.forms.map((row, index) =>
    formItem(row, desk, go, {
      index,
      news: look.news?.place === index ? look.news.text : '',
      isFolded: isFolded(view.forms, index),
      isPrimary: look.isNext && !isPrimary && index === made,
      make: view.issue === null ? undefined : () => go.makeForms([row], bay),
    }),
  );
  return [bay, el('ul', { class: 'rows', 'data-testid': 'forms' }, ...rows)];
}

/** How many forms take answers, of those that are not closed. */
export function formsNote({ forms }: FieldView, desk: Desk): string {
  const open = forms.filter(({ state }) => state !== 'closed');
  if (open.length === 0) return '';
  return desk.say('forms_live', { n: open.filter(({ state }) => state === 'live').length, all: open.length });
}
