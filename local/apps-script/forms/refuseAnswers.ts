import type { FormResponseView } from '../appsScript';
import { type FormFile, isQuestion } from '../file/FormFile';
import { ServiceError } from '../file/ServiceError';
import { complaint } from './complaint';

/**
 * Refuses what a form does not take from a responder, in words that are assumed.
 * @throws ServiceError that names the item and what is wrong with its answer, or says that the form takes nothing
 */
export function refuseAnswers(form: FormFile, answers: FormResponseView['answers']): void {
  if (form.isTrashed) throw new ServiceError('The form is in the trash of its owner.');
  if (!form.isPublished) throw new ServiceError('The form is not published.');
  if (!form.isAccepting) throw new ServiceError(form.closedMessage || 'The form is no longer accepting responses.');
  const questions = form.items.filter(isQuestion);
  for (const id of Object.keys(answers)) {
    if (!questions.some((item) => String(item.id) === id)) throw new ServiceError(`No question has the id ${id}.`);
  }
  for (const item of questions) {
    const message = complaint(item, answers[item.id] ?? '');
    if (message !== undefined) throw new ServiceError(`${item.title}: ${message}`);
  }
}
