import type { Cell } from '../../core/cell';
import type { Store } from '../../core/ports';
import { rowPrint, splitPrints } from '../ledger/print';
import { keptFields } from '../state/keptJson';

/** Key of what Rosta wrote on the journey's sheet. A copy takes it over with the sheet. */
export const JOURNEY_KEY = 'rosta.journey';

/** Rows of which prints are kept: 40 signs each, so that a value of 9 KB holds them. */
const MOST_ROWS = 200;
/** Columns that Rosta filled in before notes said how many. */
const FIRST_COLUMNS = 7;

/** Finger prints of what Rosta wrote last, by the touchpoint's code: one for each column it fills in, in their order. */
export type WrittenPrints = ReadonlyMap<string, readonly string[]>;

/** What is kept of the last refresh. */
export interface JourneyNote {
  readonly prints: (code: string) => readonly string[];
  /**
   * The same for a row of an unknown code whose cells are, one and all, what was written beside some other: people changed the code or
   * copied the row. Empty where they are not.
   */
  readonly carried: (cells: readonly Cell[]) => readonly string[];
  /** By what it is told whether anything was filed since. */
  readonly stamp: string;
}

/** The print of one cell; what looks blank is blank. */
export function cellPrint(cell: Cell): string {
  return rowPrint([typeof cell === 'string' ? cell.trim() : cell]);
}

/**
 * What is kept; nothing is known of touchpoints that were not there, nor of columns that were not. @param columns how many columns
 * Rosta fills in
 */
export function readJourneyNote(store: Pick<Store, 'get'>, columns: number): JourneyNote {
  const { prints = '', stamp = '', columns: kept } = keptFields(store, JOURNEY_KEY);
  const then = typeof kept === 'number' && kept >= 1 ? Math.floor(kept) : FIRST_COLUMNS;
  const added = new Array<string>(Math.max(0, columns - then)).fill(cellPrint(''));
  const all = splitPrints(typeof prints === 'string' ? prints : '');
  const known = new Map<string, readonly string[]>();
  for (let at = 0; at < all.length; at += then + 1) {
    known.set(all[at] ?? '', [...all.slice(at + 1, at + 1 + then), ...added].slice(0, columns));
  }
  const written = new Set([...known.values()].map((own) => own.join('')));
  return {
    prints: (code) => known.get(cellPrint(code)) ?? [],
    carried: (cells) => {
      const now = cells.map(cellPrint);
      return written.has(now.join('')) ? now : [];
    },
    stamp: String(stamp),
  };
}

/**
 * Keeps what was written; one remote call, none where nothing changed. Of a journey longer than any that people judge the
 * last rows are not kept: what stands there is then taken for typed by hand.
 * @throws AppError PROPERTIES_FULL
 */
export function keepJourneyNote(store: Pick<Store, 'get' | 'set'>, written: WrittenPrints, stamp: string): void {
  const rows = [...written].slice(0, MOST_ROWS).map(([code, prints]) => cellPrint(code) + prints.join(''));
  const columns = written.values().next().value?.length ?? FIRST_COLUMNS;
  const text = JSON.stringify({ stamp, columns, prints: rows.join('') });
  if (store.get(JOURNEY_KEY) !== text) store.set(JOURNEY_KEY, text);
}
