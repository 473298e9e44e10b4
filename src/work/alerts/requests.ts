import type { AlertFields } from '../../core/alertViews';
import { AppError } from '../../core/appError';
import { fieldsOf, textOf, wholeOf } from '../panel/request';

type Fields = ReturnType<typeof fieldsOf>;

/** A list longer than this comes from no form of ours. */
const MOST_LISTED = 1000;
const LAST_HOUR = 23;

function isSet(fields: Fields, field: string): boolean {
  const value = fields[field];
  if (typeof value !== 'boolean') throw new AppError('REQUEST_BROKEN', { field });
  return value;
}

/**
 * What is to be set of alerts, as it came from a client; whether addresses are any is looked at later.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function alertFieldsOf(raw: unknown): AlertFields {
  const fields = fieldsOf(raw);
  const list = fields['mails'];
  if (!Array.isArray(list) || list.length > MOST_LISTED) throw new AppError('REQUEST_BROKEN', { field: 'mails' });
  const hour = wholeOf(fields, 'hour', 0);
  if (hour > LAST_HOUR) throw new AppError('REQUEST_BROKEN', { field: 'hour' });
  return {
    mails: list.map((mail: unknown) => textOf({ mails: mail }, 'mails')),
    chat: textOf(fields, 'chat').trim(),
    slack: textOf(fields, 'slack').trim(),
    critical: isSet(fields, 'critical'),
    digest: isSet(fields, 'digest'),
    hour,
    quiet: isSet(fields, 'quiet'),
  };
}
