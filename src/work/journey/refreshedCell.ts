import { type Cell, isBlank } from '../../core/cell';
import { cellPrint } from './writtenPrints';

/** A cell of the journey that Rosta fills in. */
export interface FilledCell {
  /** As it stands. */
  readonly now: Cell;
  /** What is to stand there; `undefined` where it is left as it is. */
  readonly wanted: Cell | undefined;
  /** Print of what Rosta wrote there last; `undefined` where it has written nothing. */
  readonly last: string | undefined;
  /** People put a formula there. */
  readonly isFormula: boolean;
}

/** What becomes of a cell. */
export interface RefreshedCell {
  /** What is written; `undefined` where a person's cell must not be written over, and where nothing is known of it. */
  readonly cell: Cell | undefined;
  readonly isChanged: boolean;
  /** A person filled it in, and something else would stand there. */
  readonly isKept: boolean;
  /** Print of what Rosta has written there so far. */
  readonly print: string;
}

const BLANK = cellPrint('');

/**
 * A cell is Rosta's while it is blank, or as it was written last, or already says what is to stand there. Everything else, and
 * every formula, is a person's.
 */
export function refreshedCell({ now, wanted, last, isFormula }: FilledCell): RefreshedCell {
  const print = isBlank(now) ? BLANK : cellPrint(now);
  const isSame = wanted === undefined || print === cellPrint(wanted);
  const isOurs = !isFormula && (isBlank(now) || print === last || (isSame && wanted !== undefined));
  if (!isOurs) return { cell: undefined, isChanged: false, isKept: !isSame, print: last ?? BLANK };
  const cell = wanted ?? now;
  return { cell: wanted, isChanged: !isSame, isKept: false, print: isBlank(cell) ? BLANK : cellPrint(cell) };
}
