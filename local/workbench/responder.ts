import type { FormView } from '../apps-script/appsScript';
import type { FormVisit, Hindrance, ResponderView } from './formsProtocol';

/**
 * What somebody gets who opens the address of a form.
 * @param form missing where there is none of that id
 * @param locale of the file, whose language the page speaks
 */
export function responderView(
  form: FormView | undefined,
  { person, responseId }: Omit<FormVisit, 'formId'> & { readonly responseId: string },
  locale: string,
): ResponderView {
  const sent = form?.responses.find(({ id }) => id === responseId);
  const state = hindrance(form, person) ?? (responseId !== '' && !(form?.allowsEdits && sent) ? 'fixed' : undefined);
  if (!form || state) {
    const isClosed = state === 'closed';
    const message = (isClosed && form?.closedMessage) || '';
    return { state: state ?? 'missing', locale, title: (isClosed && form?.title) || '', message };
  }
  const { title, description, progressBar, items } = form;
  return { state: 'open', locale, title, description, progressBar, items, answers: sent?.answers ?? {} };
}

/** What keeps somebody from the questions of a form; `undefined` when nothing does. */
export function hindrance(form: FormView | undefined, person: string): Hindrance | undefined {
  if (!form) return 'missing';
  if (form.isTrashed) return 'trashed';
  if (!form.isPublished) return 'unpublished';
  if (!form.isOpenToAll && person !== form.owner) return 'private';
  return form.isAccepting ? undefined : 'closed';
}
