import { AppError } from '../../core/appError';
import { MOST_TEXT } from '../../core/cell';
import type { GivenFact } from '../../core/defineFact';
import type { Column, FileContext, Value } from '../../core/table';
import type { FactRowsView } from '../../core/views';
import { parseDay } from '../../data/parseDate';
import { unixLines } from '../tables/tableValues';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A plain value as a table has it; `undefined` for one that cannot stand in the column. */
function tableValue({ type }: Column, plain: string | number | null): Value | undefined {
  if (plain === null || (typeof plain === 'string' && plain.trim() === '')) return null;
  if (typeof plain === 'string' && plain.length > MOST_TEXT) return undefined;
  if (typeof plain === 'number' && !Number.isFinite(plain)) return undefined;
  // A text where a date or a number belongs was typed by somebody: it goes back as it was.
  if (type === 'date')
    return typeof plain === 'number' ? undefined : ISO_DAY.test(plain) ? parseDay(plain) : unixLines(plain);
  return type === 'text' || type === 'choice' || type === 'places' ? unixLines(String(plain)) : plain;
}

/**
 * Rows from an export in the fact's order of columns. A column the export lacks stays blank; those of the key must be
 * there.
 * @throws AppError NEWER_VERSION; EXCHANGE_COLUMN (`table`, `column`) for one that is unknown, twice or missing;
 * EXCHANGE_BROKEN (`table`, `row`, `column`, `value`), rows counted as in an export with its header
 */
export function checkedRows(
  fact: GivenFact,
  { version, columns, rows }: FactRowsView,
  { lang }: Pick<FileContext, 'lang'>,
): readonly (readonly Value[])[] {
  const table = fact.title[lang];
  if (version > fact.version) throw new AppError('NEWER_VERSION', { sheet: table });
  const misfit =
    columns.find((id, i) => columns.indexOf(id) !== i || !fact.columns.some((column) => column.id === id)) ??
    fact.key.find((id) => !columns.includes(id));
  if (misfit !== undefined) throw new AppError('EXCHANGE_COLUMN', { table, column: misfit });
  const places = fact.columns.map(({ id }) => columns.indexOf(id));
  return rows.map((row, at) =>
    fact.columns.map((column, i) => {
      const plain = row[places[i] ?? -1] ?? null;
      const value = tableValue(column, plain);
      if (value !== undefined) return value;
      const found = { row: String(at + 2), column: column.header[lang], value: String(plain) };
      throw new AppError('EXCHANGE_BROKEN', { table, ...found });
    }),
  );
}
