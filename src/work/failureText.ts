import { AppError } from '../core/appError';
import type { FileContext } from '../core/table';
import { errorText } from '../i18n/errors';

/** What went wrong, in words, where no cell of a panel is at fault. */
export function failureText(cause: unknown, file: Pick<FileContext, 'lang' | 'currency' | 'zone'>): string {
  const detail = cause instanceof Error ? cause.message : String(cause);
  const error = cause instanceof AppError ? cause : new AppError('INTERNAL', { detail });
  return errorText(error, file, ({ role, row }) => ({ kind: 'argument', argument: role, row: row + 1 }));
}
