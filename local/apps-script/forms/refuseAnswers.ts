import type { FormResponseView } from '../appsScript';
import { type FormFile, type FormItemData, isQuestion } from '../file/FormFile';
import { ServiceError } from '../file/ServiceError';

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

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

/** What a form says of an answer, `undefined` when it takes it. */
function complaint({ type, required, choices, pattern }: FormItemData, answer: string): string | undefined {
  if (answer === '') return required ? 'This is a required question' : undefined;
  if ((type === 'choice' || type === 'list') && !choices.includes(answer)) return 'This is not one of the choices';
  if (type === 'date' && !isDate(answer)) return 'Invalid date';
  if (type === 'time' && !TIME.test(answer)) return 'Invalid time';
  if (!pattern) return undefined;
  const isGood = pattern.test === 'url' ? URL.canParse(answer) : new RegExp(`^(?:${pattern.test})$`, 'u').test(answer);
  return isGood ? undefined : pattern.message;
}

function isDate(text: string): boolean {
  const ms = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
