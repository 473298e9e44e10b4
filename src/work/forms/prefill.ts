import { AppError } from '../../core/appError';
import type { Forms } from '../../core/forms';
import type { FormRecord } from './registry';

/** Stands in a template where the visit code is to stand; no code of ours begins with 0. */
const PLACEHOLDER = '0000000';

/** The one parameter of the address that holds the placeholder; the form's id may hold the same digits. */
const PARAMETER = /([?&]entry\.\d+=)0000000(?=[&#]|$)/;

/**
 * A form's address with a placeholder as the visit code; a call or two.
 * @returns empty where the form has no question for the code, cannot be opened, or Google gives an address of another shape
 */
export function prefillOf(
  forms: Pick<Forms, 'prefillTemplate'>,
  { id, items }: Pick<FormRecord, 'id' | 'items'>,
): string {
  const item = items.find(([, role]) => role === 'code')?.[0];
  if (item === undefined) return '';
  try {
    const template = forms.prefillTemplate(id, item, PLACEHOLDER);
    return PARAMETER.test(template) ? template : '';
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'FORM_UNREACHABLE') return '';
    throw cause;
  }
}

/**
 * The address of a form with a visit code filled in; no call.
 * @param template as `prefillOf` gives it
 * @param code seven digits
 */
export function linkWith(template: string, code: string): string {
  return template.replace(PARAMETER, `$1${code}`);
}
