import { isDate } from '../core/cell';
import type { CivilDay } from '../core/civilDate';
import { parseDay } from './parseDate';
import { parseInstant } from './parseInstant';
import { zoneDays } from './zone';

/** A day serial of Sheets counts from 1899-12-30; these bounds are 1954-10-03 and 2119-01-11. */
const SERIAL_OF_1970 = 25_569;
const SERIAL_MIN = 20_000;
const SERIAL_MAX = 80_000;

/** Date texts repeat; beyond so many different ones (they hold times) remembering costs more than it saves. */
const REMEMBERED_TEXTS = 10_000;

/**
 * Makes a reader of date cells: dates, day serials of Sheets (20000…80000, the time of day is cut off) and text.
 * @param file its zone decides which civil day a date is, its locale how text is read
 * @returns a function from a cell to its civil day, or `undefined` for a cell that holds no date
 */
export function dayReader(file: {
  readonly zone: string;
  readonly locale: string;
}): (value: unknown) => CivilDay | undefined {
  const zone = zoneDays(file.zone);
  const known = new Map<string, CivilDay | undefined>();
  const ofText = (text: string): CivilDay | undefined => {
    const instant = parseInstant(text);
    const day = instant === undefined ? parseDay(text, file.locale) : zone.dayOf(instant);
    if (known.size < REMEMBERED_TEXTS) known.set(text, day);
    return day;
  };
  return (value) => {
    if (typeof value === 'string') return known.get(value) ?? ofText(value);
    if (typeof value === 'number') {
      return value >= SERIAL_MIN && value <= SERIAL_MAX ? Math.floor(value) - SERIAL_OF_1970 : undefined;
    }
    // The quick check first; the thorough one is for dates of another script realm.
    if (!(value instanceof Date || isDate(value))) return undefined;
    const day = zone.dayOf(value.getTime());
    return Number.isNaN(day) ? undefined : day;
  };
}
