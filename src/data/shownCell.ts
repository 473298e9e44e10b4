import { isBlank, isDate } from '../core/cell';
import { isoDay } from '../core/civilDate';
import type { FileContext } from '../core/table';
import { dayReader } from './dayReader';

/** A cell as an error shows it: Sheets may have made a date of 4.5, and a day says so best. */
export function shownCell(cell: unknown, file: FileContext): string {
  if (isBlank(cell)) return '';
  const day = isDate(cell) ? dayReader(file)(cell) : undefined;
  return day === undefined ? String(cell) : isoDay(day);
}
