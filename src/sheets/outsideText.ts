import type { Cell } from '../core/cell';

/**
 * The one way text reaches a cell. setValues reads strings as typing does: "=…" would become a formula that runs in the
 * owner's file, "007" a number, "1/2" a date. A leading apostrophe, which Sheets takes off, makes any string plain text.
 * Every string is marked, our own words too, so that no caller can forget it; our reports write no formulas.
 */
export function asTyped(value: Cell): Cell {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
