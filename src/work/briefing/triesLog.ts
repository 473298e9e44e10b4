import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { BRIEFINGS_FACT, type BriefingTry } from '../../facts/briefings';
import { factRows, textOf } from '../intake/factRows';
import { TableEnd } from '../intake/tableEnd';
import { makeTable } from '../tables/makeTable';
import { type KeptTable, openTable } from '../tables/openTable';
import type { QuizResult } from './quizTry';

/** What the mark of the sheet says of its making: no run that could be undone. */
export const MADE_BY = 'briefing';
/** Rows that the grid grows by at once. */
const ROOM = 200;

const isSame = (a: QuizResult, b: QuizResult): boolean => a.visit_code === b.visit_code && a.right === b.right;

/** Tries at the quiz that are filed, each once. */
export class TriesLog {
  private readonly tries: BriefingTry[] = [];
  private readonly byResponse = new Map<string, BriefingTry[]>();
  private readonly table: KeptTable | undefined;
  private pending: BriefingTry[] = [];

  /** One remote call besides the list of marks; none where there is no such sheet. @throws AppError TABLE_BROKEN … */
  constructor(
    private readonly workbook: Workbook,
    private readonly file: FileContext,
  ) {
    this.table = openTable(workbook, BRIEFINGS_FACT, file);
    for (const row of factRows<BriefingTry>(this.table, file)) {
      const filed = {
        ...{ response: textOf(row.response), visit_code: textOf(row.visit_code), at: textOf(row.at) },
        ...{ right: Number(row.right), asked: Number(row.asked), state: textOf(row.state) },
      };
      if (filed.response !== '') this.note(filed);
    }
  }

  /** Every try, in the order of the sheet. */
  all(): readonly BriefingTry[] {
    return this.tries;
  }

  /** Takes note of what a response says, unless that is filed; an edit that says something else is another try. */
  add(response: string, result: QuizResult, at: string): void {
    const filed = this.byResponse.get(response) ?? [];
    const last = filed[filed.length - 1];
    if (last !== undefined && isSame(last, result)) return;
    const id = filed.length === 0 ? response : `${response}#${filed.length + 1}`;
    const row = { response: id, ...result, at };
    this.pending.push(row);
    this.note(row);
  }

  /** Writes what was added, once; one remote call, more where the sheet is to be made. @returns whether there was any @throws AppError PROTECTED, FILE_FULL */
  write(): boolean {
    const { workbook, file, pending, table } = this;
    if (pending.length === 0) return false;
    this.pending = [];
    const append = (to: KeptTable): void => {
      new TableEnd(workbook, to, file, ROOM).append(pending);
    };
    if (table === undefined) makeTable(workbook, BRIEFINGS_FACT, file, MADE_BY, append);
    else append(table);
    return true;
  }

  private note(row: BriefingTry): void {
    this.tries.push(row);
    const [of = ''] = row.response.split('#');
    this.byResponse.set(of, [...(this.byResponse.get(of) ?? []), row]);
  }
}
