import type { Cell } from '../../core/cell';
import { wordOf } from '../../core/defineFact';
import type { Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import { REFUSALS_FACT, type Refusal } from '../../facts/refusals';
import { factRows, textOf } from '../intake/factRows';
import { TableEnd } from '../intake/tableEnd';
import { rowPrint } from '../ledger/print';
import { type RowCells, writeColumns } from '../qfd/writeColumns';
import { makeTable } from '../tables/makeTable';
import { type KeptTable, openTable } from '../tables/openTable';
import type { SaidRefusal } from './refusalOf';

/** What the mark of the sheet says of its making: no run that could be undone. */
export const MADE_BY = 'refusals';
/** Rows that the grid grows by at once. */
const ROOM = 200;

/** Columns that a response fills, in their order; people may correct any of them. */
const FILLED = ['stage', 'barrier', 'lost', 'comment'] as const;
type Filled = Readonly<Record<(typeof FILLED)[number], Value>>;

/** A print as its cell keeps it: of the response, of the row as filed, and whether an edit was not taken over. */
const PRINT = /^([0-9a-f]{8}-[0-9a-f]{8})\.([\w-]+)(!?)$/;

/** A row as it stands. */
interface FiledRow {
  /** 0-based; -1 for one that is only being filed. */
  readonly row: number;
  readonly said: string;
  /** Whether its cells are still what was filed. */
  readonly isUntouched: boolean;
  readonly filledPrint: string;
}

const filledPrint = (row: Filled): string => rowPrint(FILLED.map((id) => row[id]));

/** Whether the print of a row says that its response was edited and the row kept, since a person had changed it. */
export function isKeptByHand(print: Value): boolean {
  return PRINT.exec(textOf(print))?.[3] === '!';
}

/** Refusals that are filed, each response once. */
export class RefusalsLog {
  private readonly rows = new Map<string, FiledRow>();
  private readonly table: KeptTable | undefined;
  private added: Refusal[] = [];
  private changed: RowCells[] = [];
  private reprinted: RowCells[] = [];

  /** One remote call besides the list of marks; none where there is no such sheet. @throws AppError TABLE_BROKEN … */
  constructor(
    private readonly workbook: Workbook,
    private readonly file: FileContext,
  ) {
    this.table = openTable(workbook, REFUSALS_FACT, file);
    for (const row of factRows<Refusal>(this.table, file)) {
      const response = textOf(row.response);
      const [, said = '', filled = ''] = PRINT.exec(textOf(row.print)) ?? [];
      if (response === '' || this.rows.has(response)) continue;
      this.rows.set(response, {
        ...{ row: row.row, said, filledPrint: filled, isUntouched: filledPrint(row) === filled },
      });
    }
  }

  /**
   * Takes in what a response says, unless that is filed. An edit that says something else replaces the row; one that a person has
   * changed stays, and its print says so. A row whose print a person took away stays as it is.
   * @param at when it was sent, as the file's clock shows it
   */
  add(refusal: SaidRefusal, at: string): void {
    const { said, response, ...filled } = refusal;
    const filed = this.rows.get(response);
    if (filed !== undefined && (filed.said === said || filed.said === '')) return;
    const print = `${said}.${filledPrint(filled)}`;
    if (filed === undefined || filed.row < 0) {
      this.added = [...this.added.filter((one) => one.response !== response), { response, at, ...filled, print }];
    } else if (filed.isUntouched) {
      this.changed.push({ row: filed.row + 1, cells: { at, ...this.cellsOf(filled), print } });
    } else {
      this.reprinted.push({ row: filed.row + 1, cells: { print: `${said}.${filed.filledPrint}!` } });
    }
    this.rows.set(response, { row: filed?.row ?? -1, said, isUntouched: true, filledPrint: filledPrint(filled) });
  }

  /** Writes what was taken in, once; a call or two, more where the sheet is to be made. @returns whether there was any @throws AppError PROTECTED, FILE_FULL */
  write(): boolean {
    const { workbook, file, table, added, changed, reprinted } = this;
    const isAny = added.length + changed.length + reprinted.length > 0;
    this.added = [];
    this.changed = [];
    this.reprinted = [];
    const append = (to: KeptTable): void => {
      new TableEnd(workbook, to, file, ROOM).append(added);
    };
    if (table !== undefined) {
      writeColumns(workbook, table, ['at', ...FILLED, 'print'], changed);
      writeColumns(workbook, table, ['print'], reprinted);
      append(table);
    } else if (added.length > 0) makeTable(workbook, REFUSALS_FACT, file, MADE_BY, append);
    return isAny;
  }

  /** Values as cells of the sheet. */
  private cellsOf(row: Filled): Readonly<Record<string, Cell>> {
    const stage = REFUSALS_FACT.columns.find(({ id }) => id === 'stage');
    const word = stage === undefined ? '' : wordOf(stage, textOf(row.stage), this.file.lang);
    return { stage: word, barrier: row.barrier ?? '', lost: row.lost ?? '', comment: row.comment ?? '' };
  }
}
