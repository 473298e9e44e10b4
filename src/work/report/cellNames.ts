import type { ModelOutput, ReportPart } from '../../core/defineModel';
import type { Table, Value } from '../../core/table';

/** Name of the cell of an input column (by role) and a row of the data (from 0), such as `B7`. */
type CellName = (role: string, row: number) => string;

/** A report whose columns of type `places` name the cells as people see them. */
export function withCellNames(output: ModelOutput, nameOf: CellName): ModelOutput {
  const named = (part: ReportPart): ReportPart =>
    part.kind === 'table' ? { ...part, table: namedTable(part.table, nameOf) } : part;
  return { ...output, parts: output.parts.map(named) };
}

function namedTable(table: Table, nameOf: CellName): Table {
  const places = table.columns.map(({ type }) => type === 'places');
  if (!places.includes(true)) return table;
  const named = (value: Value, i: number): Value =>
    places[i] === true && typeof value === 'string' ? namesOf(value, nameOf) : value;
  return { ...table, rows: table.rows.map((row) => row.map(named)) };
}

function namesOf(places: string, nameOf: CellName): string {
  const names = places.split(' ').map((place) => {
    const [role = '', row] = place.split(':');
    return nameOf(role, Number(row));
  });
  return names.join(', ');
}
