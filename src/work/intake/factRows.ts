import type { GivenFact } from '../../core/defineFact';
import type { FileContext, Value } from '../../core/table';
import type { KeptTable } from '../tables/openTable';
import { tableRows } from '../tables/tableRows';

/** A row of a fact by column, with the 0-based row of the sheet it stands on. */
export type FactRow<Row> = { readonly [Key in keyof Row]: Value } & { readonly row: number };

/** The rows of a table by column; none of a table that is not there. */
export function factRows<Row extends object>(
  table: KeptTable | undefined,
  file: Pick<FileContext, 'zone' | 'locale'>,
): readonly FactRow<Row>[] {
  if (table === undefined) return [];
  const ids = table.fact.columns.map(({ id }) => id);
  return tableRows(table, file).map(({ row, values }) => {
    const fields = Object.fromEntries(ids.map((id, i) => [id, values[i] ?? null]));
    return { ...fields, row } as FactRow<Row>;
  });
}

/** A row as a table takes it: in the fact's order of columns, blank text as nothing. */
export function valuesOf<Row extends Record<keyof Row, Value>>(fact: GivenFact, row: Row): readonly Value[] {
  const byId = row as Readonly<Record<string, Value>>;
  return fact.columns.map(({ id }) => {
    const value = byId[id] ?? null;
    return value === '' ? null : value;
  });
}

/** A value as text; nothing is an empty one. */
export function textOf(value: Value): string {
  return value === null ? '' : String(value);
}
