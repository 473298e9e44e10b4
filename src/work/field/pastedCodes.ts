import { AppError } from '../../core/appError';

/** More at once is a mistake in pasting. */
const MOST_CODES = 1000;

/**
 * Visit codes as a person pasted them: one a line, or divided by commas or semicolons. Spaces divide nothing: people group
 * digits by them.
 * @throws AppError REQUEST_BROKEN for more than a thousand
 */
export function pastedCodes(text: string): readonly string[] {
  const codes = text
    .split(/[\r\n\t,;]+/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  if (codes.length > MOST_CODES) throw new AppError('REQUEST_BROKEN', { field: 'codes' });
  return codes;
}
