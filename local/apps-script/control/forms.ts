import type { Control } from '../appsScript';
import { ServiceError } from '../file/ServiceError';

type Forms = Pick<
  Control,
  | 'forms'
  | 'submitForm'
  | 'editResponse'
  | 'deleteFormResponse'
  | 'renameQuestion'
  | 'changeChoices'
  | 'moveQuestion'
  | 'addQuestion'
  | 'removeQuestion'
  | 'setFormState'
  | 'unlinkForm'
>;

/** What responders send and owners change in the editor of forms; no form can be made yet. */
export function forms(): Forms {
  const none = (): never => {
    throw new ServiceError('not implemented locally: forms');
  };
  return {
    forms: () => [],
    submitForm: none,
    editResponse: none,
    deleteFormResponse: none,
    renameQuestion: none,
    changeChoices: none,
    moveQuestion: none,
    addQuestion: none,
    removeQuestion: none,
    setFormState: none,
    unlinkForm: none,
  };
}
