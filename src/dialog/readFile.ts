import { AppError } from '../core/appError';
import type { FactRowsView } from '../core/views';
import { factsOfBook, VERSIONS_SHEET } from './book';
import { rowsOfCsv } from './csv';
import { NAME_UNKNOWN, NO_ROWS, NOT_OURS, NOT_UTF8, UNREADABLE } from './fileErrors';
import { csvName, factOfName } from './fileName';

/**
 * The facts in a file that a person chose, with at least one row each.
 * @param name the file's, by whose ending its kind is known
 * @throws AppError FILE_UNREADABLE, FILE_NOT_OURS, FILE_NAME_UNKNOWN, FILE_NOT_UTF8, FILE_NO_ROWS
 */
export function readFacts(name: string, bytes: Uint8Array): readonly FactRowsView[] {
  const facts = /\.csv$/i.test(name) ? [readCsv(name, bytes)] : readBook(name, bytes);
  const filled = facts.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new AppError(NO_ROWS, { name });
  return filled;
}

function readBook(name: string, bytes: Uint8Array): readonly FactRowsView[] {
  const facts = factsOfBook(bytes);
  if (facts === 'unreadable') throw new AppError(UNREADABLE, { name });
  if (facts === 'no versions') throw new AppError(NOT_OURS, { name, sheet: VERSIONS_SHEET });
  return facts;
}

function readCsv(name: string, bytes: Uint8Array): FactRowsView {
  const known = factOfName(name);
  if (known === undefined) throw new AppError(NAME_UNKNOWN, { name, example: csvName({ fact: 'tasks', version: 1 }) });
  return { ...known, ...rowsOfCsv(textOf(name, bytes)) };
}

/** A file in another encoding is refused, since letters may be lost in it already. */
function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError(NOT_UTF8, { name });
  }
}
