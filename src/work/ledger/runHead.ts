import type { SheetRef } from '../../core/views';
import { weightOf } from './print';
import { isCount, isFields } from './readOps';
import type { Op, Run, RunWhat } from './run';
import { RUN_NAMES } from './texts';

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
  /** The file's time zone then: dates are read as instants of it. */
  readonly zone?: string;
  readonly lost?: Lost;
}

/** More pieces than the largest run has: a number beyond was typed by somebody. */
const MOST_CHUNKS = 100_000;
/** The last instant a Date can hold. */
const LAST_INSTANT = 8.64e15;

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

/** Snapshot cells an op takes. */
function opWeight(op: Op): number {
  if (op.op === 'sheet') return weightOf(op.print);
  if (op.op === 'cells') return op.blocks.reduce((sum, { print }) => sum + weightOf(print), 0);
  return op.op === 'rows' ? Object.keys(op.added).length : op.changes.length;
}

/** The head of a run that is about to be remembered. */
export function headOf({ id, at, what, ops }: Run, chunks: number, zone: string): RunHead {
  const sheets = ops.flatMap((op) => (op.op === 'marks' ? [] : [{ id: op.sheetId, name: op.name }]));
  return { id, at, what, sheets, chunks, weight: ops.reduce((sum, op) => sum + opWeight(op), 0), zone };
}

function isWhat(what: unknown): what is RunWhat {
  const hasName = isFields(what) && (what['name'] === undefined || typeof what['name'] === 'string');
  return hasName && typeof what['id'] === 'string' && Object.keys(RUN_NAMES).includes(String(what['kind']));
}

function isSheetRef(sheet: unknown): sheet is SheetRef {
  return isFields(sheet) && isCount(sheet['id']) && typeof sheet['name'] === 'string';
}

function isHead(value: unknown): value is RunHead {
  if (!isFields(value) || typeof value['id'] !== 'string' || !isWhat(value['what'])) return false;
  const { at, sheets, chunks, weight, zone, lost } = value;
  const isCounted = isCount(at) && at <= LAST_INSTANT && isCount(chunks) && chunks <= MOST_CHUNKS && isCount(weight);
  const isKnownLoss = lost === undefined || lost === 'pruned' || lost === 'too_large';
  const isZone = zone === undefined || typeof zone === 'string';
  return isCounted && isKnownLoss && isZone && Array.isArray(sheets) && sheets.every(isSheetRef);
}

/** A head from a cell; `undefined` for an empty one or one that people changed. */
export function readHead(cell: unknown): RunHead | undefined {
  if (typeof cell !== 'string' || !cell.startsWith('{')) return undefined;
  try {
    const head: unknown = JSON.parse(cell);
    return isHead(head) ? head : undefined;
  } catch {
    return undefined;
  }
}
