import { AppError } from '../../core/appError';
import type { TaskSeed } from '../../core/views';
import { fieldsOf, textOf } from '../panel/request';
import { unixLines } from '../tables/tableValues';

/** No cell holds more. */
const LONGEST = 50_000;

/**
 * A task that came from a client; whether it says enough is looked at later.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function seedOf(raw: unknown): TaskSeed {
  const fields = fieldsOf(raw);
  const text = (field: keyof TaskSeed): string => {
    const value = unixLines(textOf(fields, field)).trim();
    if (value.length > LONGEST) throw new AppError('REQUEST_BROKEN', { field });
    return value;
  };
  return {
    cause: text('cause'),
    goal: text('goal'),
    criterion: text('criterion'),
    owner: text('owner'),
    due: text('due'),
    source: text('source'),
  };
}
