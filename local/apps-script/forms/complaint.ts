import type { FormItemView } from '../appsScript';

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * What a form says of an answer to one of its items, in words that are assumed.
 * @returns `undefined` when it takes it
 */
export function complaint(
  { type, required, choices, pattern }: Pick<FormItemView, 'type' | 'required' | 'choices' | 'pattern'>,
  answer: string,
): string | undefined {
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
