import { readMark } from '../../core/ownMark';
import type { Op } from './run';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a whole number from 0 up. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);

function isPrint(value: unknown): boolean {
  if (!isFields(value) || !isCount(value['rows']) || !isCount(value['columns'])) return false;
  const { cells, lines } = value;
  return isTextOrNone(cells) && isTextOrNone(lines) && (cells === undefined) !== (lines === undefined);
}

function isMark(mark: unknown): boolean {
  return isFields(mark) && readMark(JSON.stringify({ ...mark, file: '' })) !== undefined;
}

function isPlaced(value: unknown): boolean {
  if (!isFields(value) || !isText(value['file']) || !isMark(value['mark'])) return false;
  const { place } = value;
  if (!isFields(place) || !isCount(place['sheetId'])) return false;
  return place['on'] === 'sheet' || ((place['on'] === 'row' || place['on'] === 'column') && isCount(place['index']));
}

function isMarksOp({ changes }: Fields): boolean {
  const isChange = (value: unknown): boolean => isFields(value) && isPlaced(value['before']) && isMark(value['after']);
  return Array.isArray(changes) && changes.every(isChange);
}

function isSheetOp({ print, notes, charts, formulas = [] }: Fields): boolean {
  const isPlace = (place: unknown): boolean => isFields(place) && isCount(place['row']) && isCount(place['column']);
  return isPrint(print) && isText(notes) && isCount(charts) && Array.isArray(formulas) && formulas.every(isPlace);
}

function isCellsOp({ blocks }: Fields): boolean {
  const isBlock = (block: unknown): boolean =>
    isFields(block) &&
    isCount(block['row']) &&
    isCount(block['column']) &&
    (block['lines'] === 'rows' || block['lines'] === 'columns' || block['lines'] === 'cells') &&
    isPrint(block['print']);
  return Array.isArray(blocks) && blocks.every(isBlock);
}

function isOp(value: unknown): value is Op {
  if (!isFields(value)) return false;
  if (value['op'] === 'marks') return isMarksOp(value);
  if (!isCount(value['sheetId']) || !isText(value['name'])) return false;
  if (value['op'] === 'sheet') return isSheetOp(value);
  if (value['op'] === 'cells') return isCellsOp(value);
  const { added, madeSheet } = value;
  const isRows = value['op'] === 'rows' && isText(value['fact']) && (madeSheet === undefined || madeSheet === true);
  return isRows && isFields(added) && Object.values(added).every(isText);
}

/** Ops from the texts of cells; `undefined` when people changed them. */
export function readOps(chunks: readonly unknown[]): readonly Op[] | undefined {
  try {
    const ops: unknown = JSON.parse(chunks.map(String).join(''));
    return Array.isArray(ops) && ops.every(isOp) ? ops : undefined;
  } catch {
    return undefined;
  }
}
