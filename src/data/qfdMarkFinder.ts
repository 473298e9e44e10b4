import type { TextValues } from '../core/appError';
import type { FactRead } from '../core/defineModel';
import { numberIn, textIn } from './qfdCells';
import type { QfdOffence } from './qfdOffence';

/** Between what keys are made of; no text of a cell holds it. */
const BETWEEN = '\u001f';

type Row = FactRead['rows'][number];
type Code = QfdOffence['code'];

/** A row of QFD_MARKS_FACT whose place is its own, not that of the fact. */
const placeOf = (row: Row): { readonly sheet: string; readonly cell: string } => ({
  sheet: textIn(row, 'sheet'),
  cell: textIn(row, 'cell'),
});

const idOf = ({ sheetId }: Row): Pick<QfdOffence, 'sheetId'> => (sheetId === undefined ? {} : { sheetId });

/** Tells once of each sheet what would be told of every cell of a row, a column or a sheet. */
export class QfdMarkFinder {
  readonly offences: QfdOffence[] = [];
  private readonly told = new Set<string>();
  private readonly sheets = new Map<string, string>();
  private readonly cells = new Map<string, string>();

  constructor(private readonly scale: readonly number[]) {}

  tell(code: Code, row: Row, more: TextValues): void {
    this.offences.push({ code, values: { ...placeOf(row), ...more }, severity: 'error', row: row.row, ...idOf(row) });
  }

  private tellOnce(code: Code, row: Row, more: TextValues): void {
    const key = `${code}${BETWEEN}${textIn(row, 'sheet')}`;
    if (!this.told.has(key)) this.tell(code, row, more);
    this.told.add(key);
  }

  /** The mark of a row; `undefined` for an empty cell and for what was told as wrong. */
  markOf(row: Row): number | undefined {
    const { mark = null } = row.values;
    if (mark === null || mark === '') return undefined;
    const number = numberIn(mark);
    if (number !== undefined && this.scale.includes(number)) return number;
    const allowed = { marks: this.scale.slice(0, -1).join(', '), last: this.scale.slice(-1).join('') };
    if (number === undefined) this.tell('QFD_MARK_TEXT', row, { value: String(mark).trim(), ...allowed });
    else this.tell('QFD_MARK_REFUSED', row, { value: number, ...allowed });
    return undefined;
  }

  /** Whether the row is of a rater and a pair of codes that an earlier row was of. */
  isTwice(row: Row, rater: string, key: string): boolean {
    const { sheet, cell } = placeOf(row);
    const first = this.sheets.get(rater) ?? sheet;
    this.sheets.set(rater, first);
    if (first !== sheet) {
      this.tellOnce('QFD_SAME_RATER', row, { first, value: rater });
      return true;
    }
    const pair = `${rater}${BETWEEN}${key}`;
    const firstCell = this.cells.get(pair);
    if (firstCell === undefined) this.cells.set(pair, cell);
    else this.tellOnce('QFD_MARK_TWICE', row, { first: firstCell });
    return firstCell !== undefined;
  }
}
