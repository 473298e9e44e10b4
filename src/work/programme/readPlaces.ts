import type { CivilDay } from '../../core/civilDate';
import type { Wave } from '../../facts/waves';
import type { Problems } from './problems';
import type { ProgrammeLocation, ProgrammeWave } from './programme';
import type { ProgrammeSheet, ProgrammeSheets, SheetRow } from './programmeSheets';
import { rowsWithCode, tellSameNames } from './rowChecks';

/** Rows whose only name is filled in and is of no other row. */
function rowsWithName<Row extends { readonly code: string; readonly name: string }>(
  of: ProgrammeSheet<Row>,
  letter: string,
  problems: Problems,
): readonly SheetRow<Row>[] {
  const column = of.fact.columns.find(({ id }) => id === 'name')?.header[problems.lang] ?? '';
  const rows = rowsWithCode(of, letter, problems).filter((row) => {
    if (row.text('name') !== '') return true;
    problems.error('blank', { sheet: of.sheet, row: row.row }, { cell: row.cell('name'), column });
    return false;
  });
  const named = rows.map((row) => ({ row: row.row, names: [row.text('name')] }));
  tellSameNames(named, of.sheet, problems);
  return rows;
}

/** Locations with code and name; what is wrong with the others is told. */
export function readLocations(
  { locations }: Pick<ProgrammeSheets, 'locations'>,
  problems: Problems,
): readonly ProgrammeLocation[] {
  return rowsWithName(locations, 'L', problems).map((row) => ({ code: row.text('code'), name: row.text('name') }));
}

/** Waves with code, name and two days in their order; what is wrong with the others is told. */
export function readWaves({ waves }: Pick<ProgrammeSheets, 'waves'>, problems: Problems): readonly ProgrammeWave[] {
  const { sheet, fact } = waves;
  const dayOf = (row: SheetRow<Wave>, column: 'from' | 'to'): CivilDay | undefined => {
    const value = row.value(column);
    if (typeof value === 'number') return value;
    const at = { sheet, row: row.row };
    const header = fact.columns.find(({ id }) => id === column)?.header[problems.lang] ?? '';
    if (value === null) problems.error('blank', at, { cell: row.cell(column), column: header });
    else problems.error('noSuchDate', at, { cell: row.cell(column), value });
    return undefined;
  };
  const read = rowsWithName(waves, 'W', problems).flatMap((row) => {
    const from = dayOf(row, 'from');
    const to = dayOf(row, 'to');
    if (from === undefined || to === undefined) return [];
    if (to < from) {
      problems.error('endBeforeStart', { sheet, row: row.row }, { from, to });
      return [];
    }
    return [{ row: row.row, code: row.text('code'), name: row.text('name'), from, to }];
  });
  for (const [i, wave] of read.entries()) {
    const first = read.slice(0, i).find(({ from, to }) => from <= wave.to && wave.from <= to);
    if (first !== undefined) {
      problems.warn('wavesOverlap', { sheet, row: wave.row }, { one: first.name, other: wave.name });
    }
  }
  return read.map(({ row: _, ...wave }) => wave);
}

/** Days of a wave that are over today. */
export function isOver({ to }: ProgrammeWave, today: CivilDay): boolean {
  return to < today;
}
