import { type Cell, MOST_TEXT } from '../core/cell';

/** Longer text is cut and marked. */
const CUT_MARK = '…';

/**
 * The one way text reaches a cell. setValues reads strings as typing does: "=…" would become a formula that runs in the
 * owner's file, "007" a number, "1/2" a date. A leading apostrophe, which Sheets takes off, makes any string plain text.
 * Every string is marked, our own words too, so that no caller can forget it; our reports write no formulas.
 */
export function asTyped(value: Cell): Cell {
  if (typeof value !== 'string' || value === '') return value;
  return value.length > MOST_TEXT ? `'${wholeSigns(value.slice(0, MOST_TEXT))}${CUT_MARK}` : `'${value}`;
}

/** Without the first half of a sign that the cut went through, such as an emoji. */
function wholeSigns(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
