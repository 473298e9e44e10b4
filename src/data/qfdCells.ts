import type { FactRead } from '../core/defineModel';
import type { Value } from '../core/table';
import { cleanName } from './cleanName';
import { parseNumber } from './parseNumber';

/** Decimal signs of both kinds are read: from 1 to 5 nothing is a separator of thousands. */
const LOCALE = 'ru';

/** How names and codes are compared: people mean the same in either case and with any spaces. */
export const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** A cell's text without blanks around; empty for a blank cell and a failed formula. */
export const textIn = ({ values }: FactRead['rows'][number], column: string): string => cleanName(values[column] ?? '');

/** A cell as a number, also where it was typed as text; `undefined` for what is none. */
export function numberIn(value: Value): number | undefined {
  return typeof value === 'number' ? value : parseNumber(value ?? '', LOCALE);
}
