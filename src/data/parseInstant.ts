import { civilDay } from '../core/civilDate';

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)? ?(?:Z|UTC|([-+])(\d{2}):?(\d{2}))$/;

/**
 * Reads a moment with its zone as exports of shops write it: 2026-03-12T22:05:00Z, 2026-03-12 22:05:00 +0300.
 * Which civil day it belongs to depends on the file's zone.
 * @returns milliseconds since 1970, whole seconds, or `undefined` when the text is not such a moment
 */
export function parseInstant(text: string): number | undefined {
  const match = INSTANT.exec(text.trim());
  if (match === null) return undefined;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const day = civilDay(year, month, date);
  if (day === undefined) return undefined;
  const [second = '0', sign = '+', aheadHours = '0', aheadMinutes = '0'] = match.slice(6);
  const ahead = (Number(aheadHours) * 60 + Number(aheadMinutes)) * (sign === '-' ? -1 : 1);
  return ((day * 24 + hour) * 60 + minute - ahead) * 60_000 + Number(second) * 1000;
}
