import type { TextValues } from '../core/appError';
import type { FactRead } from '../core/defineModel';
import { folded, textIn } from './qfdCells';
import type { QfdOffence } from './qfdOffence';

/** Between what keys are made of; no text of a cell holds it. */
const BETWEEN = '\u001f';

type Row = FactRead['rows'][number];
type Code = QfdOffence['code'];

/** Collects what is wrong with the rows of a sheet. */
export class QfdFinder {
  readonly offences: QfdOffence[] = [];
  private readonly seen = new Map<string, string>();

  constructor(private readonly read: FactRead) {}

  private get place(): Pick<QfdOffence, 'sheetId'> {
    const { sheetId } = this.read;
    return sheetId === undefined ? {} : { sheetId };
  }

  cell(row: Row, column: string): string {
    return `${this.read.letters[column] ?? ''}${row.row}`;
  }

  /** Always `true`, so that checks can be chained. */
  tell(code: Code, row: Row, column: string, severity: QfdOffence['severity'] = 'error', more: TextValues = {}): true {
    const value = row.values[column];
    const shown = typeof value === 'number' ? value : String(value ?? '').trim();
    const values = { sheet: this.read.sheet, cell: this.cell(row, column), value: shown, ...more };
    this.offences.push({ code, values, severity, row: row.row, ...this.place });
    return true;
  }

  /** Whether a text stands in the column of a row above. */
  isTwice(code: Code, row: Row, column: string): boolean {
    const key = `${column}${BETWEEN}${folded(textIn(row, column))}`;
    const first = this.seen.get(key);
    if (first === undefined) this.seen.set(key, this.cell(row, column));
    return first !== undefined && this.tell(code, row, column, 'error', { first });
  }

  /** Whether what names the row is wrong: both are told, so that they are put right at one go. */
  isUnnamed(row: Row): boolean {
    const code =
      textIn(row, 'code') === ''
        ? this.tell('QFD_BLANK_CODE', row, 'code')
        : this.isTwice('QFD_SAME_CODE', row, 'code');
    const name =
      textIn(row, 'name') === ''
        ? this.tell('QFD_BLANK_NAME', row, 'name')
        : this.isTwice('QFD_SAME_NAME', row, 'name');
    return code || name;
  }

  /** What is told of the sheet as a whole, by how many rows it has. */
  count(none: Code, one: Code): void {
    const { length } = this.read.rows;
    const values = { sheet: this.read.sheet };
    if (length === 0) this.offences.push({ code: none, values, severity: 'error', row: null, ...this.place });
    if (length === 1) this.offences.push({ code: one, values, severity: 'warn', row: null, ...this.place });
  }
}
