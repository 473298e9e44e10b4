import type { SheetView } from '../../apps-script/appsScript';

/** A 0-based cell of the sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The keys held with another, as an event tells them. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * Where a key that leaps takes the cursor: Home and End inside the row, with Ctrl to the first and last filled cell of
 * the sheet, PageUp and PageDown by a screen.
 * @param screenRows whole rows that are in sight
 * @returns `undefined` for every other key, and with Shift or Alt
 */
export function leap(pressed: Pressed, from: Place, sheet: SheetView, screenRows: number): Place | undefined {
  if (pressed.shiftKey || pressed.altKey) return undefined;
  const whole = pressed.ctrlKey || pressed.metaKey;
  const lastColumn = Math.max(0, sheet.lastColumn - 1);
  const step = Math.max(1, screenRows - 1);
  if (pressed.key === 'Home') return { row: whole ? 0 : from.row, column: 0 };
  if (pressed.key === 'End') return { row: whole ? Math.max(0, sheet.lastRow - 1) : from.row, column: lastColumn };
  if (whole) return undefined;
  if (pressed.key === 'PageUp') return { ...from, row: Math.max(0, from.row - step) };
  if (pressed.key === 'PageDown') return { ...from, row: Math.min(sheet.rows - 1, from.row + step) };
  return undefined;
}
