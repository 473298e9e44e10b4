import { AppError } from '../../core/appError';
import type { TaskSeed } from '../../core/views';
import { fieldsOf } from '../panel/request';
import { unixLines } from '../tables/tableValues';

/**
 * A task that came from a client; whether it says enough is looked at later.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function seedOf(raw: unknown): TaskSeed {
  const fields = fieldsOf(raw);
  // How long a text may be is told in the words of the form, with nothing lost that was typed.
  const text = (field: keyof TaskSeed): string => {
    const value = fields[field];
    if (typeof value !== 'string') throw new AppError('REQUEST_BROKEN', { field });
    return unixLines(value).trim();
  };
  return {
    cause: text('cause'),
    goal: text('goal'),
    criterion: text('criterion'),
    owner: text('owner'),
    due: text('due'),
    source: text('source'),
    ...(fields['touchpoint'] !== undefined && { touchpoint: text('touchpoint') }),
    ...(fields['job'] !== undefined && { job: text('job') }),
  };
}
