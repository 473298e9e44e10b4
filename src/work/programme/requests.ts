import { AppError } from '../../core/appError';
import type { CodesRequest, FormRequest } from '../../core/fieldViews';
import { isLang, type Lang } from '../../core/lang';
import { fieldsOf, textOf } from '../panel/request';

type Fields = ReturnType<typeof fieldsOf>;

/** More jobs or locations than a sheet of them has. */
const MOST_CHOSEN = 10_000;

/**
 * A language that came from a client.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function langOf(fields: Fields, field: 'lang' | 'language'): Lang {
  const value = fields[field];
  if (!isLang(value)) throw new AppError('REQUEST_BROKEN', { field });
  return value;
}

function textsOf(fields: Fields, field: string): readonly string[] {
  const list = fields[field];
  if (!Array.isArray(list) || list.length > MOST_CHOSEN) throw new AppError('REQUEST_BROKEN', { field });
  return list.map((value: unknown) => textOf({ [field]: value }, field));
}

/**
 * A request for codes that came from a client; whether its codes are known and its numbers fit is looked at later.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function codesRequestOf(raw: unknown): CodesRequest {
  const fields = fieldsOf(raw);
  const each = fields['each'];
  if (typeof each !== 'number') throw new AppError('REQUEST_BROKEN', { field: 'each' });
  return {
    jobs: textsOf(fields, 'jobs'),
    locations: textsOf(fields, 'locations'),
    wave: textOf(fields, 'wave'),
    each,
    lang: langOf(fields, 'lang'),
  };
}

/**
 * A request for a form that came from a client.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function formRequestOf(raw: unknown): FormRequest {
  const fields = fieldsOf(raw);
  const { lang, language } = { lang: langOf(fields, 'lang'), language: langOf(fields, 'language') };
  return { job: textOf(fields, 'job'), wave: textOf(fields, 'wave'), language, lang };
}
