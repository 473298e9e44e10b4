import { numberIn } from './qfdCells';

/** A cell of a formula's argument as a number, also where it was typed as text; `undefined` for what is none. */
export function cellNumber(cell: unknown): number | undefined {
  if (typeof cell === 'string') return numberIn(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;
}
