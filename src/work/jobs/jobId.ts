import { AppError } from '../../core/appError';

const ID = /^[\w-]{1,40}$/;

/**
 * The name of a work as a client gave it.
 * @throws AppError REQUEST_BROKEN
 */
export function jobIdOf(raw: unknown): string {
  if (typeof raw !== 'string' || !ID.test(raw)) throw new AppError('REQUEST_BROKEN', { field: 'job' });
  return raw;
}
