import type { FactDefinition } from '../../core/defineFact';
import type { ModelOutput } from '../../core/defineModel';
import type { Value } from '../../core/table';

/**
 * Rows of a fact that a model has just made, shown in its report or not; none where it made no such fact.
 * @param output what the model gave; its tables hold what the fact says, since the model made them by it
 */
export function factOf<Row extends object>(
  { parts, made = [] }: Pick<ModelOutput, 'parts' | 'made'>,
  { id }: FactDefinition<Row>,
): readonly Row[] {
  const tables = [...parts.flatMap((part) => (part.kind === 'table' ? [part.table] : [])), ...made];
  const table = tables.find((one) => one.id === id);
  if (table === undefined) return [];
  return table.rows.map((row) => {
    const fields = table.columns.map((column, i): [string, Value] => [column.id, row[i] ?? null]);
    return Object.fromEntries(fields) as Row;
  });
}
