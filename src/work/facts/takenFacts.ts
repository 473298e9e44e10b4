import type { GivenFact } from '../../core/defineFact';
import type { FactRead } from '../../core/defineModel';
import type { Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import { FACTORS_FACT } from '../../facts/factors';
import { JOURNEY_FACT } from '../../facts/journey';
import { QFD_MARKS_FACT } from '../../facts/qfdMarks';
import { TABLE_FACTS } from '../../facts/tableFacts';
import { codesOf } from '../qfd/knownCodes';
import { readMarks } from '../qfd/readMarks';
import { factReadOf } from '../tables/factRead';
import { type KeptTable, openTable } from '../tables/openTable';

type Facts = Readonly<Record<string, FactRead>>;
/** A fact as it was read, and the table that keeps it where one does. */
interface TakenFact {
  readonly read: FactRead;
  readonly table?: KeptTable | undefined;
}
/** @param before facts that were read already */
type FactReader = (workbook: Workbook, file: FileContext, before: Facts) => TakenFact;

/** Facts as their sheets hold them. */
export interface Taken {
  readonly facts: Facts;
  /** The tables they were read from, as they stood then. */
  readonly tables: readonly KeptTable[];
}

/** Reads a kept fact; no rows where this file keeps it on no sheet. */
function keptReader(fact: GivenFact): FactReader {
  return (workbook, file) => {
    const table = openTable(workbook, fact, file);
    return { read: factReadOf(table, file), table };
  };
}

/** Marks stand on a sheet for each rater, as a grid under the codes of the two lists, which are not read twice. */
const marksReader: FactReader = (workbook, file, before) => {
  const { [FACTORS_FACT.id]: factors, [JOURNEY_FACT.id]: journey } = before;
  const known = factors === undefined || journey === undefined ? undefined : codesOf(factors, journey);
  return { read: readMarks(workbook, file, known) };
};

/** How each fact is read that stands on sheets. */
const READERS: Readonly<Record<string, FactReader>> = {
  ...Object.fromEntries(TABLE_FACTS.map((fact) => [fact.id, keptReader(fact)])),
  [QFD_MARKS_FACT.id]: marksReader,
};

/**
 * The facts a model takes, as their sheets hold them; a remote call for each sheet besides the list of marks.
 * @param takes ids of facts; marks after the lists of factors and touchpoints cost two calls less
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 * @throws RangeError naming a fact that stands on no sheet people edit
 */
export function readTaken(workbook: Workbook, takes: readonly string[], file: FileContext): Taken {
  const facts: Record<string, FactRead> = {};
  const tables: KeptTable[] = [];
  for (const id of takes) {
    const readerOf = READERS[id];
    if (readerOf === undefined) throw new RangeError(`no reader of the fact ${id}`);
    const { read, table } = readerOf(workbook, file, facts);
    facts[id] = read;
    if (table !== undefined) tables.push(table);
  }
  return { facts, tables };
}

/** Names of the sheets that facts were read from, each once; a fact of several sheets names them in its column `sheet`. */
export function takenSheets(facts: Facts): readonly string[] {
  const names = Object.values(facts).flatMap(({ sheet, rows }): Value[] => [
    sheet,
    ...rows.map(({ values }) => values['sheet'] ?? ''),
  ]);
  return [...new Set(names)].filter((name): name is string => typeof name === 'string' && name !== '');
}
