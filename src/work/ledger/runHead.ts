import type { SheetRef } from '../../core/views';
import { weightOf } from './print';
import type { Op, Run, RunWhat } from './run';

/** Why a run cannot be undone: newer runs took its room, or it alone is more than all room there is. */
export type Lost = 'pruned' | 'too_large';

/** What the journal keeps of a run in one cell; the ops stand in the cells below. */
export interface RunHead {
  readonly id: string;
  readonly at: number;
  readonly what: RunWhat;
  /** Sheets the run changed, as they were named then. */
  readonly sheets: readonly SheetRef[];
  /** Cells below that hold the ops. */
  readonly chunks: number;
  /** What it counts for of the million cells that snapshots may take. */
  readonly weight: number;
  readonly lost?: Lost;
}

/** Fewer than a cell holds, with room for the apostrophe. */
const CHUNK_LENGTH = 45_000;

/** Ops as texts for cells. Signs beyond ASCII are escaped, so that no sign is cut in two. */
export function chunksOf(ops: readonly Op[]): readonly string[] {
  const text = JSON.stringify(ops).replace(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const chunks: string[] = [];
  for (let i = 0; i < text.length; i += CHUNK_LENGTH) chunks.push(text.slice(i, i + CHUNK_LENGTH));
  return chunks;
}

/** Ops from the texts of cells; `undefined` when people changed them. */
export function opsOf(chunks: readonly unknown[]): readonly Op[] | undefined {
  try {
    const ops: unknown = JSON.parse(chunks.map(String).join(''));
    // Written by us alone; a text that a person changed is no JSON any more.
    return Array.isArray(ops) ? (ops as readonly Op[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Snapshot cells an op takes. */
function opWeight(op: Op): number {
  if (op.op === 'sheet') return weightOf(op.print);
  return op.op === 'rows' ? Object.keys(op.added).length : op.changes.length;
}

/** The head of a run that is about to be remembered. */
export function headOf({ id, at, what, ops }: Run, chunks: number): RunHead {
  const sheets = ops.flatMap((op) => (op.op === 'marks' ? [] : [{ id: op.sheetId, name: op.name }]));
  return { id, at, what, sheets, chunks, weight: ops.reduce((sum, op) => sum + opWeight(op), 0) };
}

/** A head from a cell; `undefined` for an empty one or one that people changed. */
export function readHead(cell: unknown): RunHead | undefined {
  if (typeof cell !== 'string' || !cell.startsWith('{')) return undefined;
  try {
    const head = JSON.parse(cell) as RunHead;
    return typeof head.id === 'string' && typeof head.at === 'number' && Array.isArray(head.sheets) ? head : undefined;
  } catch {
    return undefined;
  }
}
