import type { FactRead } from './defineModel';
import type { Value } from './table';

/** A fact as a sheet that begins with its headers would hold it: for samples of help, and for tests. */
export function sampleSheet(sheet: string, columns: readonly string[], rows: readonly (readonly Value[])[]): FactRead {
  return {
    sheet,
    letters: Object.fromEntries(columns.map((id, i) => [id, String.fromCharCode(65 + i)])),
    rows: rows.map((row, i) => ({
      values: Object.fromEntries(columns.map((id, j) => [id, row[j] ?? null])),
      row: i + 2,
    })),
  };
}
