import { type Stored, serialOf, WallClock } from '../../file/stored';
import type { Arguments } from '../Arguments';
import { clearNumber, dateOf } from '../coerce';
import { fail } from '../failure';
import { type Builtin, cellByCell } from './Builtin';

/** Making dates and taking them apart. */
export const DATES: Readonly<Record<string, Builtin>> = {
  DATE: cellByCell(3, 3, date),
  YEAR: cellByCell(1, 1, (args) => dayOf(args).getUTCFullYear()),
  MONTH: cellByCell(1, 1, (args) => dayOf(args).getUTCMonth() + 1),
  DAY: cellByCell(1, 1, (args) => dayOf(args).getUTCDate()),
};

/** Months and days beyond their end count on; years up to 1899 are counted from 1900. */
function date(args: Arguments): Stored {
  const [year, month, day] = [args.whole(0), args.whole(1), args.whole(2)];
  if (year < 0 || year > 9999)
    fail('#NUM!', `Function DATE parameter 1 value is ${year}. Valid values are between 0 and 9999 inclusive.`);
  return dateOf(serialOf(new WallClock(Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day))));
}

/** The day of a date, which may be a text in full, as if in UTC. */
function dayOf(args: Arguments): Date {
  const value = args.value(0);
  const serial = (typeof value === 'string' ? clearNumber(value, args.language.rules) : undefined) ?? args.number(0);
  if (serial < 0)
    fail('#NUM!', `Function ${args.name} parameter 1 value is ${serial}. It should be greater than or equal to 0.`);
  return new Date(dateOf(Math.floor(serial)).ms);
}
