import type { Cell } from '../../core/cell';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { ANSWERS_FACT, type Answer } from '../../facts/answers';
import { openColumns } from '../tables/openColumns';
import { type KeptTable, openTable } from '../tables/openTable';
import { replyPrint } from './replyPrint';
import { TableEnd } from './tableEnd';

/** Rows that the grid grows by at once: answers of more than a hundred visits. */
const ROOM = 5000;
/** Neighbouring columns of which every answer's place is known. */
const READ: readonly (keyof Answer & string)[] = ['response', 'version', 'touchpoint', 'score'];

/** What the map and the bookkeeping take from an answer. */
export interface AnswerMark {
  readonly response: string;
  readonly version: number;
  readonly touchpoint: string;
  readonly score: number | null;
}

/** An answer as it stands on the sheet. */
interface SheetReply {
  readonly item: number;
  readonly title: string;
  readonly value: string;
}

const keyOf = (response: string, version: number): string => `${response}\u001f${version}`;

/** Answers that are filed: of which responses and versions, and their ratings. A hundred thousand rows are read in four columns. */
export class AnswersLog {
  /** 0-based rows whose rating another row has given already: somebody copied them. */
  readonly doubled: number[] = [];
  private readonly rated = new Set<string>();
  private replies: ReadonlyMap<string, readonly SheetReply[]> | undefined;
  private readonly marks: AnswerMark[] = [];
  private readonly counts = new Map<string, number>();
  private readonly versions = new Map<string, number>();
  private readonly prints = new Map<string, string>();
  private readonly end: TableEnd;
  private pending: Answer[] = [];
  private hasPrints = false;

  private constructor(
    private readonly workbook: Workbook,
    readonly table: KeptTable,
    private readonly file: FileContext,
  ) {
    this.end = new TableEnd(workbook, table, file, ROOM);
    const [response = 0, version = 0, touchpoint = 0, score = 0] = READ.map((id) => this.columnOf(id));
    for (let row = table.headerRow + 1; row < table.cells.length; row++) {
      const cells = table.cells[row] ?? [];
      const id = String(cells[response] ?? '');
      if (id !== '') {
        const rated = cells[score];
        const mark = {
          response: id,
          version: Number(cells[version]),
          touchpoint: String(cells[touchpoint] ?? ''),
          score: typeof rated === 'number' ? rated : null,
        };
        if (!this.count(mark)) this.doubled.push(row);
      }
    }
  }

  /** One remote call besides the list of marks; `undefined` when there is no such sheet. @throws AppError TABLE_BROKEN … */
  static open(workbook: Workbook, file: FileContext): AnswersLog | undefined {
    const table = openColumns(workbook, ANSWERS_FACT, READ, file);
    return table === undefined ? undefined : new AnswersLog(workbook, table, file);
  }

  /** Every answer, in no order. */
  all(): readonly AnswerMark[] {
    return this.marks;
  }

  /** The last version of a response of which there are answers; 0 for none. */
  lastVersion(response: string): number {
    return this.versions.get(response) ?? 0;
  }

  /** How many answers of a version there are. */
  countOf(response: string, version: number): number {
    return this.counts.get(keyOf(response, version)) ?? 0;
  }

  /** Finger print of the answers as they stand on the sheet; the first question costs a call, and the whole sheet. */
  printOf(response: string, version: number): string | undefined {
    if (!this.hasPrints) {
      this.hasPrints = true;
      for (const [key, replies] of this.repliesByVersion()) this.prints.set(key, replyPrint(replies));
    }
    return this.prints.get(keyOf(response, version));
  }

  /** The answers of a version as they stand on the sheet; the first question costs a call, and the whole sheet. */
  repliesOf(response: string, version: number): readonly SheetReply[] {
    return this.repliesByVersion().get(keyOf(response, version)) ?? [];
  }

  /** 0-based rows of the sheet on which answers of some responses stand. */
  rowsOf(responses: ReadonlySet<string>): readonly number[] {
    const column = this.columnOf('response');
    return this.table.cells.flatMap((cells, row) =>
      row > this.table.headerRow && responses.has(String(cells[column] ?? '')) ? [row] : [],
    );
  }

  /** Files answers; they are known at once and written with the others. */
  add(answers: readonly Answer[]): void {
    for (const answer of answers) {
      this.pending.push(answer);
      const { response, version, touchpoint, score } = answer;
      this.count({ response, version, touchpoint: touchpoint ?? '', score });
    }
  }

  /** Writes what was added; one remote call, none for nothing. */
  write(): void {
    this.end.append(this.pending);
    this.pending = [];
  }

  private columnOf(id: string): number {
    return this.table.columns[ANSWERS_FACT.columns.findIndex((column) => column.id === id)] ?? 0;
  }

  /** @returns whether it is a new answer rather than the copy of a rating */
  private count(mark: AnswerMark): boolean {
    const key = keyOf(mark.response, mark.version);
    const rating = `${key}\u001f${mark.touchpoint}`;
    if (mark.score !== null && this.rated.has(rating)) return false;
    if (mark.score !== null) this.rated.add(rating);
    this.marks.push(mark);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    if (mark.version > (this.versions.get(mark.response) ?? 0)) this.versions.set(mark.response, mark.version);
    return true;
  }

  private repliesByVersion(): ReadonlyMap<string, readonly SheetReply[]> {
    this.replies ??= this.readReplies();
    return this.replies;
  }

  private readReplies(): ReadonlyMap<string, readonly SheetReply[]> {
    const found = new Map<string, SheetReply[]>();
    const table = openTable(this.workbook, ANSWERS_FACT, this.file);
    if (table === undefined) return found;
    const ids: readonly (keyof Answer)[] = ['response', 'version', 'item', 'question', 'answer'];
    const [response = 0, version = 0, item = 0, question = 0, answer = 0] = ids.map(
      (id) => table.columns[ANSWERS_FACT.columns.findIndex((column) => column.id === id)],
    );
    const text = (cell: Cell | undefined): string => String(cell ?? '');
    for (const cells of table.cells.slice(table.headerRow + 1)) {
      const key = keyOf(text(cells[response]), Number(cells[version]));
      const reply = { item: Number(cells[item]), title: text(cells[question]), value: text(cells[answer]) };
      const others = found.get(key);
      if (others === undefined) found.set(key, [reply]);
      else others.push(reply);
    }
    return found;
  }
}
