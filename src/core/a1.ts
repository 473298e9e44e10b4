import type { Area } from './sheetImage';

/** The letters of a column, 0 → `A`, 26 → `AA`. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** A rectangle in A1 notation from 0-based corners, such as `B2:D9`. */
export function areaA1(area: Area): string {
  const start = `${columnLetter(area.column)}${area.row + 1}`;
  const end = `${columnLetter(area.column + area.columns - 1)}${area.row + area.rows}`;
  return start === end ? start : `${start}:${end}`;
}
