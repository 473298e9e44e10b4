import type { CellValue } from '../appsScript';
import { CellError, type Stored, WallClock } from '../file/stored';
import type { Zone } from '../file/zone';
import type { Realm } from '../service/Realm';

/** Cells as a script sees them: blank is `''`, a date a Date at its instant in the file's zone, an error its code. */
export function toScript(
  rows: readonly (readonly Stored[])[],
  realm: Realm,
  zone: Zone,
): readonly (readonly unknown[])[] {
  return rows.map((cells) => cells.map((value) => scriptValue(value, realm, zone)));
}

/** One cell as a script sees it. */
export function scriptValue(value: Stored, realm: Realm, zone: Zone): unknown {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  return value instanceof WallClock ? realm.date(zone.instant(value.ms)) : value.code;
}

/**
 * A script's value as a cell holds it; strings go through `text`.
 * @param text reads a string: as typed, or as it is
 */
export function fromScript<T>(value: unknown, zone: Zone, text: (typed: string) => T): Stored | T {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError('#NUM!', 'Not a number.');
  if (typeof value === 'boolean') return value;
  if (value === null || value === undefined) return undefined;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const ms = Number(value);
    return Number.isNaN(ms) ? new CellError('#NUM!', 'Not a date.') : new WallClock(zone.wall(ms));
  }
  return text(String(value));
}

/** A cell as JSON. */
export function toCellValue(value: Stored, zone: Zone): CellValue {
  if (value === undefined) return '';
  if (value instanceof WallClock) return { date: zone.instant(value.ms) };
  return value instanceof CellError ? value.code : value;
}

/** A cell from JSON. */
export function fromCellValue(value: CellValue, zone: Zone): Stored {
  if (typeof value === 'object') return new WallClock(zone.wall(value.date));
  return value === '' ? undefined : value;
}
