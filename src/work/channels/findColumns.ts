import type { Cell } from '../../core/cell';
import { headerTexts } from '../panel/looked';
import type { KeptColumn, KeptExport } from './keptExports';

/** Where an export's columns stand now. */
interface FoundColumns {
  /** 1-based. */
  readonly headerRow: number;
  /** 0-based column by role. */
  readonly columns: Readonly<Record<string, number>>;
  /** Headers that are not there, or there more or less often than before, so that nobody can tell which is meant. */
  readonly missing: readonly string[];
}

const folded = (header: string): string => header.replace(/\s+/g, ' ').toLowerCase();

/** Whether two headers are the same, blanks and case aside. */
export function isSameHeader(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** A column as it is to be remembered. */
export function keptColumn(headers: readonly string[], index: number): KeptColumn {
  const header = headers[index] ?? '';
  const same = headers.flatMap((other, i) => (isSameHeader(other, header) ? [i] : []));
  return { index, header, nth: Math.max(0, same.indexOf(index)), of: Math.max(1, same.length) };
}

function indexOf(headers: readonly string[], { header, nth, of }: KeptColumn): number | undefined {
  const same = headers.flatMap((other, i) => (isSameHeader(other, header) ? [i] : []));
  return same.length === of ? same[nth] : undefined;
}

/**
 * Finds the columns of an export by their headers, wherever these stand by now.
 * @param top the sheet's first rows
 */
export function findColumns(
  top: readonly (readonly Cell[])[],
  { headerRow, columns }: Pick<KeptExport, 'headerRow' | 'columns'>,
): FoundColumns {
  const wanted = Object.entries(columns);
  const inRow = (row: number): FoundColumns => {
    const headers = headerTexts(top[row - 1] ?? []);
    const found = wanted.map(([role, column]) => ({ role, header: column.header, index: indexOf(headers, column) }));
    return {
      headerRow: row,
      columns: Object.fromEntries(found.flatMap(({ role, index }) => (index === undefined ? [] : [[role, index]]))),
      missing: found.flatMap(({ header, index }) => (index === undefined ? [header] : [])),
    };
  };
  const others = top.map((_, i) => i + 1).filter((row) => row !== headerRow);
  // The row where they stood is the one to speak of where no row has them all.
  return [headerRow, ...others]
    .map(inRow)
    .reduce((best, row) => (row.missing.length < best.missing.length ? row : best));
}
