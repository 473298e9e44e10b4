import type { Lang, Localized } from './lang';
import type { Column, Label, Table, Value } from './table';

/**
 * A shared table: the only way models meet, and what is published for dashboards.
 * Its columns are a contract; a change of meaning raises `version`.
 */
export interface FactDefinition<Row extends object = never> {
  /** Stable code in snake case. */
  readonly id: string;
  /** Schema version, raised whenever a column changes its meaning, type or place. */
  readonly version: number;
  /** Whether a row speaks of one person; such facts are published only when the owner chooses. */
  readonly personal: boolean;
  readonly label: Label;
  readonly title: Localized;
  /** Column ids that together name a row. */
  readonly key: readonly (keyof Row & string)[];
  readonly columns: readonly (Column & { readonly id: keyof Row & string })[];
}

/** A fact as a model names it among what it gives: of any row type. */
export type GivenFact = Pick<FactDefinition<object>, 'id' | 'version' | 'title' | 'personal'> & {
  readonly key: readonly string[];
  readonly columns: readonly Column[];
};

/** Declares a fact; the row type ties column ids to the rows' fields. */
export function defineFact<Row extends object>(fact: FactDefinition<Row>): FactDefinition<Row> {
  return fact;
}

/** The rows of a fact as a table, columns in the fact's order. */
export function factTable<Row extends Record<keyof Row, Value>>(
  fact: FactDefinition<Row>,
  rows: readonly Row[],
): Table {
  const ids = fact.columns.map((column) => column.id);
  return { id: fact.id, columns: fact.columns, rows: rows.map((row) => ids.map((id) => row[id])) };
}

/** The word for a code of a `choice` column, or the code itself when the column names no words. */
export function wordOf(column: Column, code: string, lang: Lang): string {
  return column.words?.[code]?.[lang] ?? code;
}
