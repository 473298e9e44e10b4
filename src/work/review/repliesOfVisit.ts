import { ANSWERS_FACT, type Answer } from '../../facts/answers';
import { type FactRow, factRows, textOf } from '../intake/factRows';
import { rowVersion } from '../intake/rowVersion';
import { type KeptTable, openTable } from '../tables/openTable';
import type { ReviewReading } from './reading';

/** Rows that are read at once at most; where people sorted a visit's answers further apart, the sheet is read whole. */
const MOST_ROWS = 3000;

/** An answer as a reviewer looks at it. */
export interface ReviewReply extends Pick<Answer, 'version' | 'score' | 'kind' | 'item' | 'question' | 'answer'> {
  /** Empty for other questions. */
  readonly touchpoint: string;
}

/** The part of the sheet where a visit's answers stand, as a table without a header. */
function partOf({ workbook, answers, file }: ReviewReading, rows: readonly number[]): KeptTable | undefined {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  if (last - first >= MOST_ROWS) return openTable(workbook, ANSWERS_FACT, file);
  const { table } = answers;
  const left = Math.min(...table.columns);
  const columns = Math.max(...table.columns) - left + 1;
  const cells = workbook.readArea(table.sheet.id, { row: first, column: left, rows: last - first + 1, columns });
  return { ...table, cells, headerRow: -1, columns: table.columns.map((column) => column - left) };
}

function replyOf(row: FactRow<Answer>): ReviewReply {
  return {
    version: rowVersion(row.version) ?? 0,
    touchpoint: textOf(row.touchpoint),
    score: typeof row.score === 'number' ? row.score : null,
    kind: textOf(row.kind),
    item: textOf(row.item),
    question: textOf(row.question),
    answer: textOf(row.answer),
  };
}

/** The answers of all versions of a visit, in the order of the sheet; one remote call, none where there are none. */
export function repliesOfVisit(reading: ReviewReading, response: string): readonly ReviewReply[] {
  const rows = reading.answers.rowsOf(new Set([response]));
  if (rows.length === 0) return [];
  return factRows<Answer>(partOf(reading, rows), reading.file)
    .filter((row) => textOf(row.response) === response)
    .map(replyOf);
}
