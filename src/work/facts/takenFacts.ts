import type { GivenFact } from '../../core/defineFact';
import type { FactRead, ModelDefinition, ModelOutput, ParamValues } from '../../core/defineModel';
import type { FileContext, Value } from '../../core/table';
import { FACTORS_FACT } from '../../facts/factors';
import { JOURNEY_FACT } from '../../facts/journey';
import { QFD_MARKS_FACT } from '../../facts/qfdMarks';
import { TABLE_FACTS } from '../../facts/tableFacts';
import { keptParams } from '../panel/keptParams';
import { codesOf } from '../qfd/knownCodes';
import { readMarks } from '../qfd/readMarks';
import { factReadOf } from '../tables/factRead';
import { type KeptTable, openTable } from '../tables/openTable';
import { computedReader, hindered } from './computedFact';
import { DERIVED_READERS } from './derivedFacts';
import type { FactReader, FactReading, TakenFact, TakenPorts } from './factReader';

type Facts = Readonly<Record<string, FactRead>>;

/** Facts as their sheets hold them, or as other facts make them. */
export interface Taken {
  readonly facts: Facts;
  /** The tables that were read, as they stood then. */
  readonly tables: readonly KeptTable[];
  /** Names of the sheets that were read, each once. */
  readonly sheets: readonly string[];
}

/** Reads a kept fact; no rows where this file keeps it on no sheet. */
function keptReader(fact: GivenFact): FactReader {
  return ({ ports: { workbook }, file }) => {
    const table = openTable(workbook, fact, file);
    return { read: factReadOf(table, file), table };
  };
}

/** Marks stand on a sheet for each rater, as a grid under the codes of the two lists, which are not read twice. */
const marksReader: FactReader = ({ ports: { workbook }, file, of }) => {
  const known = codesOf(of(FACTORS_FACT.id), of(JOURNEY_FACT.id));
  return { read: readMarks(workbook, file, known) };
};

/** How each fact is read that stands on sheets, or is had from them at little cost. */
const READERS: Readonly<Record<string, FactReader>> = {
  ...Object.fromEntries(TABLE_FACTS.map((fact) => [fact.id, keptReader(fact)])),
  [QFD_MARKS_FACT.id]: marksReader,
  ...DERIVED_READERS,
};

/** @throws RangeError naming a fact that nothing reads or computes */
function readerOf(id: string): FactReader {
  const computed = READERS[id] === undefined ? computedReader(id) : undefined;
  const reader = READERS[id] ?? (computed === undefined ? undefined : hindered(computed));
  if (reader === undefined) throw new RangeError(`no reader of the fact ${id}`);
  return reader;
}

/** Names of the sheets a fact was read from; a fact of several sheets names them in its column `sheet`. */
function sheetsOf({ read, sheets = [] }: TakenFact): readonly string[] {
  const names = [read.sheet, ...sheets, ...read.rows.map(({ values }): Value => values['sheet'] ?? '')];
  return names.filter((name): name is string => typeof name === 'string' && name !== '');
}

/** Remembers what was made under a key; what failed is tried again. */
function remembering<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** What is kept with the file, read whole at the first question: names, settings and exports stand beside each other. */
function wholeStore(store: TakenPorts['store']): TakenPorts['store'] {
  return { all: () => store.all(), get: (key) => store.all()[key] };
}

/** Begins to read; nothing is read or computed twice. @param taken what was read, in the order in which it was whole */
function beginReading(ports: TakenPorts, file: FileContext, taken: Map<string, TakenFact>): FactReading {
  const outputs = new Map<string, ModelOutput>();
  const reading: FactReading = {
    ports,
    file,
    of: (id) => remembering(taken, id, () => readerOf(id)(reading)).read,
    run: (model, more = {}) => remembering(outputs, JSON.stringify([model.id, more]), () => run(model, more)),
  };
  const run = (model: ModelDefinition, more: ParamValues): ModelOutput => {
    const facts = Object.fromEntries(model.takes.map((id) => [id, reading.of(id)]));
    const params = { ...keptParams(ports.store, model), ...more };
    return model.run({ columns: {}, params, facts, file, today: ports.clock.today(file.zone) });
  };
  return reading;
}

/**
 * The facts a model takes, as their sheets hold them: a remote call for each sheet besides the list of marks, and one
 * for all that is kept where anything of it is needed. A fact that stands
 * in no table is made from others; where that cannot be done it has no rows and says what hinders it (`hindered`).
 * @param takes ids of facts
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`) of a fact that stands in a table
 * @throws RangeError naming a fact that nothing reads or computes
 */
export function readTaken(ports: TakenPorts, takes: readonly string[], file: FileContext): Taken {
  const taken = new Map<string, TakenFact>();
  const { of } = beginReading({ ...ports, store: wholeStore(ports.store) }, file, taken);
  const facts = Object.fromEntries(takes.map((id) => [id, of(id)]));
  const all = [...taken.values()];
  return {
    facts,
    tables: all.flatMap(({ table }) => table ?? []),
    sheets: [...new Set(all.flatMap(sheetsOf))],
  };
}
