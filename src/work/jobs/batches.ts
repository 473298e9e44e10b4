import type { Cell } from '../../core/cell';
import type { SheetImage } from '../../core/sheetImage';
import { rowPrint } from '../ledger/print';

/** About a second of Google's time, so that a wish to stop waits at most two. */
const BATCH_CELLS = 100_000;

/** Whether images fit into one batch, so that nobody would notice a counter. */
export function isOneBatch(images: readonly SheetImage[]): boolean {
  return images.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0) <= BATCH_CELLS;
}

/** Rows of an image that are written at once. */
export function batchRows({ values }: SheetImage): number {
  return Math.max(1, Math.floor(BATCH_CELLS / (values[0]?.length ?? 1)));
}

/** Rows of all images. */
export function rowsOf(images: readonly SheetImage[]): number {
  return images.reduce((sum, { values }) => sum + values.length, 0);
}

/** How a sheet of the report is written: enough to tell later whether what stands there is what was written. */
export interface PartPrints {
  readonly rows: number;
  readonly columns: number;
  /** Rows a batch. */
  readonly batch: number;
  /** The first cell until the sheet is finished. */
  readonly unfinished: string;
  /** A print of each batch, in which the first cell counts for nothing. */
  readonly batches: readonly string[];
}

function batchPrint(rows: readonly (readonly Cell[])[], columns: number, isFirst: boolean): string {
  const full = (cells: readonly Cell[], row: number): readonly Cell[] =>
    Array.from({ length: columns }, (_, i) => (isFirst && row === 0 && i === 0 ? '' : (cells[i] ?? '')));
  return rowPrint(rows.map((cells, row) => rowPrint(full(cells, row))));
}

/** The prints of an image's batches. */
export function partPrints(image: SheetImage): PartPrints {
  const { values, unfinished } = image;
  const columns = values[0]?.length ?? 0;
  const batch = batchRows(image);
  const batches: string[] = [];
  for (let row = 0; row < values.length; row += batch) {
    batches.push(batchPrint(values.slice(row, row + batch), columns, row === 0));
  }
  return { rows: values.length, columns, batch, unfinished, batches };
}

/** What stands on a sheet of an unfinished report. */
export interface Standing {
  /** Rows as they were written, and nothing else; `undefined` where people were at work. */
  readonly rows: number | undefined;
  /** Everything stands and the first cell too: nothing is left to write, whatever people did since. */
  readonly isWhole: boolean;
}

/**
 * Compares a sheet with what was written on it.
 * @param now all cells of the sheet
 */
export function standingOf(part: PartPrints, now: readonly (readonly Cell[])[]): Standing {
  const { rows, columns, batch, unfinished, batches } = part;
  const isWhole = now.length >= rows && now[0]?.[0] !== unfinished;
  const isBatch = now.length === rows || (now.length < rows && now.length % batch === 0);
  const isBegun = now.length > 0 && !isWhole;
  const isBeyond = now.some((cells) => cells.some((cell, i) => i >= columns && cell !== ''));
  if (!isBatch || isBeyond || (isBegun && now[0]?.[0] !== unfinished)) return { rows: undefined, isWhole };
  for (let row = 0, i = 0; row < now.length; row += batch, i++) {
    if (batchPrint(now.slice(row, row + batch), columns, row === 0) !== batches[i]) return { rows: undefined, isWhole };
  }
  return { rows: now.length, isWhole };
}
