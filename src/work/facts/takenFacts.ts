import type { GivenFact } from '../../core/defineFact';
import type { FactRead } from '../../core/defineModel';
import type { Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import { QFD_MARKS_FACT } from '../../facts/qfdMarks';
import { TABLE_FACTS } from '../../facts/tableFacts';
import { readMarks } from '../qfd/readMarks';
import { factReadOf } from '../tables/factRead';
import { openTable } from '../tables/openTable';

type FactReader = (workbook: Workbook, file: FileContext) => FactRead;

/** Reads a kept fact; no rows where this file keeps it on no sheet. */
function keptReader(fact: GivenFact): FactReader {
  return (workbook, file) => factReadOf(openTable(workbook, fact, file), file);
}

/** How each fact is read that stands on sheets. */
const READERS: Readonly<Record<string, FactReader>> = {
  ...Object.fromEntries(TABLE_FACTS.map((fact) => [fact.id, keptReader(fact)])),
  // Stands on a sheet for each rater, as a grid.
  [QFD_MARKS_FACT.id]: readMarks,
};

/**
 * The facts a model takes, as their sheets hold them; a remote call for each sheet besides the list of marks.
 * @param takes ids of facts
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 * @throws RangeError naming a fact that stands on no sheet people edit
 */
export function readTaken(
  workbook: Workbook,
  takes: readonly string[],
  file: FileContext,
): Readonly<Record<string, FactRead>> {
  return Object.fromEntries(
    takes.map((id) => {
      const read = READERS[id];
      if (read === undefined) throw new RangeError(`no reader of the fact ${id}`);
      return [id, read(workbook, file)];
    }),
  );
}

/** Names of the sheets that facts were read from, each once; a fact of several sheets names them in its column `sheet`. */
export function takenSheets(facts: Readonly<Record<string, FactRead>>): readonly string[] {
  const names = Object.values(facts).flatMap(({ sheet, rows }): Value[] => [
    sheet,
    ...rows.map(({ values }) => values['sheet'] ?? ''),
  ]);
  return [...new Set(names)].filter((name): name is string => typeof name === 'string' && name !== '');
}
