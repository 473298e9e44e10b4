import type { Control, FormView } from '../appsScript';
import { type FormFile, nextItemId, publishedUrl } from '../file/FormFile';
import { ServiceError } from '../file/ServiceError';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import { refuseAnswers } from '../forms/refuseAnswers';
import { addColumns, renameColumn, responseSheet, unlink } from '../forms/responseSheet';
import { keep, nextResponseId, passOn, passOnEdited } from '../forms/submitting';

type Responding = Pick<Control, 'forms' | 'submitForm' | 'editResponse' | 'deleteFormResponse'>;
type Editing = Pick<
  Control,
  'renameQuestion' | 'changeChoices' | 'moveQuestion' | 'addQuestion' | 'removeQuestion' | 'setFormState' | 'unlinkForm'
>;

/**
 * What responders send and owners change in the editor of forms.
 * @param now the clock, in milliseconds since 1970
 */
export function forms(file: SpreadsheetFile, now: () => number): Responding & Editing {
  return { ...responding(file, now), ...editing(file) };
}

function responding(file: SpreadsheetFile, now: () => number): Responding {
  return {
    forms: () => file.forms.map((form) => viewOf(file, form)),
    submitForm: (formId, answers, time = now()) => {
      const form = formOf(file, formId);
      refuseAnswers(form, answers);
      const response = { id: nextResponseId(form), time, answers: { ...answers } };
      keep(form, response);
      passOn(file, form, response);
      file.recalculation.run();
      return { responseId: response.id };
    },
    editResponse: (formId, responseId, answers, variant) => {
      const form = formOf(file, formId);
      if (!form.allowsEdits) throw new ServiceError('Editing responses is disabled.');
      refuseAnswers(form, answers);
      const place = placeOf(form.responses, responseId);
      const [before] = form.responses.splice(place, 1);
      if (!before) throw missing(responseId);
      const id = variant.id === 'same' ? before.id : nextResponseId(form);
      const response = { id, time: variant.time === 'old' ? before.time : now(), answers: { ...answers } };
      keep(form, response);
      passOnEdited(file, form, before, response);
      file.recalculation.run();
      return { responseId: id };
    },
    deleteFormResponse: (formId, responseId) => {
      const { responses } = formOf(file, formId);
      responses.splice(placeOf(responses, responseId), 1);
    },
  };
}

function editing(file: SpreadsheetFile): Editing {
  const item = (formId: string, itemId: number) => {
    const form = formOf(file, formId);
    const found = form.items[placeOf(form.items, itemId)];
    if (!found) throw missing(itemId);
    return { form, found };
  };
  return {
    renameQuestion: (formId, itemId, title) => {
      const { form, found } = item(formId, itemId);
      const before = found.title;
      found.title = title;
      renameColumn(file, form, itemId, before, title);
    },
    changeChoices: (formId, itemId, choices) => {
      item(formId, itemId).found.choices = [...choices];
    },
    moveQuestion: (formId, itemId, index) => {
      const { form, found } = item(formId, itemId);
      form.items.splice(form.items.indexOf(found), 1);
      form.items.splice(index, 0, found);
    },
    addQuestion: (formId, title) => {
      const form = formOf(file, formId);
      const id = nextItemId(form);
      form.items.push({ id, type: 'text', title, help: '', required: false, choices: [] });
      addColumns(file, form);
      return id;
    },
    removeQuestion: (formId, itemId) => {
      const { items } = formOf(file, formId);
      items.splice(placeOf(items, itemId), 1);
    },
    setFormState: (formId, change) => {
      Object.assign(formOf(file, formId), change);
    },
    unlinkForm: (formId) => unlink(file, formOf(file, formId)),
  };
}

function formOf(file: SpreadsheetFile, formId: string): FormFile {
  const form = file.forms.find(({ id }) => id === formId);
  if (!form) throw missing(formId);
  return form;
}

function placeOf<Id>(things: readonly { readonly id: Id }[], id: Id): number {
  const place = things.findIndex((thing) => thing.id === id);
  if (place < 0) throw missing(id);
  return place;
}

function missing(id: unknown): ServiceError {
  return new ServiceError(`Nothing of a form has the id ${String(id)}.`);
}

function viewOf(file: SpreadsheetFile, form: FormFile): FormView {
  const { id, owner, title, description, confirmation, closedMessage, progressBar, collectsEmail, allowsEdits } = form;
  const { isPublished, isAccepting, isOpenToAll, isTrashed, items, responses } = form;
  return {
    ...{ id, owner, title, description, confirmation, closedMessage, progressBar, collectsEmail, allowsEdits },
    ...{ isPublished, isAccepting, isOpenToAll, isTrashed },
    sheetId: responseSheet(file, form)?.id,
    publishedUrl: publishedUrl(form),
    ...structuredClone({ items, responses }),
  };
}
