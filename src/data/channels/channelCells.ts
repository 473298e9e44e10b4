import { isBlank } from '../../core/cell';
import { cleanName } from '../cleanName';
import { parseNumber } from '../parseNumber';

/** What exports write where they have nothing. */
const NOTHING = /^(?:[-\u2013\u2014\u2212\s]+|\(not set\)|\(none\)|not set|null|undefined|n\/a)$/i;

/** NaN: nobody counts it. */
export const UNKNOWN = Number.NaN;

/**
 * A cell of an amount or a count.
 * @param locale decides how text is read
 * @returns the number, NaN for a blank cell, or `undefined` for what is no number
 */
export function channelNumber(cell: unknown, locale: string): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (isBlank(cell)) return UNKNOWN;
  return typeof cell === 'string' ? parseNumber(cell, locale) : undefined;
}

/** Whether an export says by a dash or a word that a cell holds nothing. */
export const isNothing = (cell: unknown): boolean =>
  isBlank(cell) || (typeof cell === 'string' && NOTHING.test(cell.trim()));

/** How channels and tags are compared: people mean the same in either case and with any spaces. */
export const channelKey = (name: string): string => name.trim().normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** A cell of a name as it is shown; empty where it names nothing. */
export function nameCell(cell: unknown): string {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' && !isNothing(cell) ? cleanName(cell) : '';
}
