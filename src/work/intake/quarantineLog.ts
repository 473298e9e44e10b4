import { wordOf } from '../../core/defineFact';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { QUARANTINE_FACT, type Quarantined } from '../../facts/quarantine';
import { type KeptTable, openTable } from '../tables/openTable';
import { factRows, textOf } from './factRows';
import { rowVersion } from './rowVersion';
import { TableEnd } from './tableEnd';

/** Rows that the grid grows by at once. */
const ROOM = 200;
/** Reasons for which the visit itself is not filed. */
const HOLDS: readonly string[] = ['wrong_digit', 'unknown_code', 'used_code'];

/** A row of the quarantine. */
export type QuarantinedRow = { readonly [Key in keyof Quarantined]: Exclude<Quarantined[Key], null> } & {
  /** 0-based row of the sheet; -1 for one that is only being added. */
  readonly row: number;
};

/** Whether a row says that the visit is not filed, rather than that an answer of a filed one is odd. */
export function holdsVisit({ reason }: Pick<Quarantined, 'reason'>): boolean {
  return HOLDS.includes(reason);
}

const keyOf = ({ response, version, reason, value }: Omit<Quarantined, 'right_code'>): string =>
  [response, version, reason, value].join('\u001f');

/** What waits for a person. */
export class QuarantineLog {
  private readonly rows: QuarantinedRow[];
  private readonly byResponse = new Map<string, QuarantinedRow[]>();
  private readonly keys = new Set<string>();
  private readonly end: TableEnd;
  private readonly settled = new Set<number>();
  private pending: Quarantined[] = [];

  private constructor(
    private readonly workbook: Workbook,
    readonly table: KeptTable,
    private readonly file: FileContext,
  ) {
    this.end = new TableEnd(workbook, table, file, ROOM);
    this.rows = [];
    for (const row of factRows<Quarantined>(table, file)) {
      this.note({
        response: textOf(row.response),
        version: rowVersion(row.version) ?? 0,
        reason: textOf(row.reason),
        value: textOf(row.value),
        received_at: textOf(row.received_at),
        form: textOf(row.form),
        right_code: textOf(row.right_code).trim(),
        state: textOf(row.state),
        print: textOf(row.print),
        row: row.row,
      });
    }
  }

  /** One remote call besides the list of marks; `undefined` when there is no such sheet. @throws AppError TABLE_BROKEN … */
  static open(workbook: Workbook, file: FileContext): QuarantineLog | undefined {
    const table = openTable(workbook, QUARANTINE_FACT, file);
    return table === undefined ? undefined : new QuarantineLog(workbook, table, file);
  }

  all(): readonly QuarantinedRow[] {
    return this.rows;
  }

  of(response: string): readonly QuarantinedRow[] {
    return this.byResponse.get(response) ?? [];
  }

  /** Whether somebody was told of a question that is not ours. */
  isNoted(form: string, reason: string, value: string): boolean {
    return this.rows.some((row) => row.form === form && row.reason === reason && row.value === value);
  }

  /** Adds a row unless it is there; it is written with the others. */
  add(row: Quarantined): void {
    if (this.keys.has(keyOf(row))) return;
    this.pending.push(row);
    this.note({ ...row, right_code: row.right_code ?? '', row: -1 });
  }

  /** Says of a row that its visit is filed now; it is written with the others. */
  settle(row: QuarantinedRow): void {
    this.settled.add(row.row);
  }

  /** Writes what was added and settled: one remote call for new rows, one for each run of settled ones. */
  write(): void {
    this.writeSettled();
    const first = this.end.append(this.pending);
    this.pending = [];
    let next = first;
    this.rows.forEach((row, i) => {
      if (row.row < 0) this.rows[i] = Object.assign(row, { row: next++ });
    });
  }

  private writeSettled(): void {
    const place = QUARANTINE_FACT.columns.findIndex(({ id }) => id === 'state');
    const column = QUARANTINE_FACT.columns[place];
    if (column === undefined) return;
    const word = wordOf(column, 'filed', this.file.lang);
    const sorted = [...this.settled].filter((row) => row >= 0).sort((a, b) => a - b);
    let from = 0;
    for (let i = 1; i <= sorted.length; i++) {
      if (sorted[i] === (sorted[i - 1] ?? 0) + 1) continue;
      const block = sorted.slice(from, i).map(() => [word]);
      this.workbook.writeCells(this.table.sheet.id, sorted[from] ?? 0, this.table.columns[place] ?? 0, block);
      from = i;
    }
    for (const row of this.rows) if (this.settled.has(row.row)) Object.assign(row, { state: 'filed' });
    this.settled.clear();
  }

  private note(row: QuarantinedRow): void {
    this.rows.push(row);
    this.keys.add(keyOf(row));
    const others = this.byResponse.get(row.response);
    if (others === undefined) this.byResponse.set(row.response, [row]);
    else others.push(row);
  }
}
