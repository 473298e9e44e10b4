import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { REVIEWS_FACT, type Review } from '../../facts/reviews';
import { factRows, textOf } from '../intake/factRows';
import { rowVersion } from '../intake/rowVersion';
import { TableEnd } from '../intake/tableEnd';
import { makeTable } from '../tables/makeTable';
import { openTable } from '../tables/openTable';

/** Rows that the grid grows by at once. */
const ROOM = 500;
/** What marks of the sheet say of its making: no run that could be undone. */
const MADE_BY = 'review';

/** The log of reviews: rows are added and never changed. */
export class ReviewsLog {
  private readonly byResponse = new Map<string, Review[]>();
  private pending: Review[] = [];

  private constructor(
    rows: readonly Review[],
    private readonly end: TableEnd | undefined,
  ) {
    for (const row of rows) this.note(row);
  }

  /** The log as it stands, empty where there is none yet; one remote call besides the list of marks. @throws AppError TABLE_BROKEN … */
  static read(workbook: Workbook, file: FileContext): ReviewsLog {
    return ReviewsLog.open(workbook, file) ?? new ReviewsLog([], undefined);
  }

  /** The log to write on, made where it is missing; to be called under the lock. @throws AppError TABLE_BROKEN, PROTECTED … */
  static opened(workbook: Workbook, file: FileContext): ReviewsLog {
    const there = ReviewsLog.open(workbook, file);
    if (there !== undefined) return there;
    makeTable(workbook, REVIEWS_FACT, file, MADE_BY);
    return ReviewsLog.read(workbook, file);
  }

  private static open(workbook: Workbook, file: FileContext): ReviewsLog | undefined {
    const table = openTable(workbook, REVIEWS_FACT, file);
    if (table === undefined) return undefined;
    const rows = factRows<Review>(table, file).map((row) => ({
      response: textOf(row.response),
      version: rowVersion(row.version) ?? 0,
      visit_code: textOf(row.visit_code),
      at: textOf(row.at),
      reviewer: textOf(row.reviewer),
      step: textOf(row.step),
      reason: textOf(row.reason),
      note: textOf(row.note),
      until: row.until,
    }));
    return new ReviewsLog(rows as readonly Review[], new TableEnd(workbook, table, file, ROOM));
  }

  /** The lines of a visit, the earliest first, whatever order people sorted them into. */
  of(response: string): readonly Review[] {
    const rows = this.byResponse.get(response) ?? [];
    return [...rows].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  /** Adds a line; it is known at once and written with the others. */
  add(row: Review): void {
    this.pending.push(row);
    this.note(row);
  }

  /** Writes what was added; one remote call, none for nothing. */
  write(): void {
    this.end?.append(this.pending);
    this.pending = [];
  }

  private note(row: Review): void {
    const others = this.byResponse.get(row.response);
    if (others === undefined) this.byResponse.set(row.response, [row]);
    else others.push(row);
  }
}
