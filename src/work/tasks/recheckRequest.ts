import { AppError } from '../../core/appError';
import type { CivilDay } from '../../core/civilDate';
import type { Lang } from '../../core/lang';
import type { RecheckRequest } from '../../core/recheckViews';
import { parseDay } from '../../data/parseDate';
import { fieldsOf, textOf } from '../panel/request';
import { RECHECK } from './recheckTexts';

/** A request with its days. */
export interface WantedRecheck extends Omit<RecheckRequest, 'from' | 'to' | 'lang'> {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayOf(text: string, field: string): CivilDay {
  const day = ISO_DAY.test(text) ? parseDay(text) : undefined;
  if (day === undefined) throw new AppError('PARAM_NOT_DATE', { field, value: text });
  return day;
}

/**
 * A request for a recheck that came from a client; whether its codes are known is looked at later.
 * @throws AppError REQUEST_BROKEN naming the field, PARAM_NOT_DATE also where the last day is before the first
 */
export function recheckRequestOf(raw: unknown, lang: Lang): WantedRecheck {
  const fields = fieldsOf(raw);
  const from = dayOf(textOf(fields, 'from'), RECHECK.from[lang]);
  const to = dayOf(textOf(fields, 'to'), RECHECK.to[lang]);
  if (to < from) throw new AppError('PARAM_NOT_DATE', { field: RECHECK.to[lang], value: textOf(fields, 'to') });
  return {
    ...{ task: textOf(fields, 'task'), location: textOf(fields, 'location'), wave: textOf(fields, 'wave') },
    ...{ from, to },
  };
}
