import type { CivilDay } from '../../core/civilDate';
import type { GivenFact } from '../../core/defineFact';
import type { FactRow, ModelDefinition, ModelOutput } from '../../core/defineModel';
import type { SheetInfo, Store } from '../../core/ports';
import type { Table, Value } from '../../core/table';
import { KEPT_FACTS } from '../../facts/keptFacts';
import { utf8Bytes } from '../state/bytes';
import { keptFields } from '../state/keptJson';

/** Google keeps 9 KB a value (documented); some room is left for how it counts them. */
const MOST_BYTES = 9000;
/** Digits that are kept of a number: more than anybody is shown. */
const DIGITS = 12;
/** The part of the longest table that is dropped at a time, until all fits. */
const STEP = 0.05;

/** Keys of what reports made begin so. */
export const MADE_KEYS = 'rosta.made.';

/** Key of what the last report of a model made for others. */
export const madeKey = (model: string): string => `${MADE_KEYS}${model}`;

/** Numbers as they are; texts, which repeat, by their place among the words. */
type KeptColumn =
  | readonly (number | null)[]
  | { readonly words: readonly string[]; readonly at: readonly (number | null)[] };

/** The report whose tables are kept. */
export interface Report {
  /** Id of its first sheet: when that is gone, nothing is kept any more. */
  readonly sheet: number;
  readonly day: CivilDay;
}

const isText = (value: Value): value is string => typeof value === 'string';

function keptColumn(values: readonly Value[]): KeptColumn {
  if (!values.some(isText)) {
    return values.map((value) => (typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : null));
  }
  const words = [...new Set(values.flatMap((value) => (value === null ? [] : [String(value)])))];
  const places = new Map(words.map((word, i) => [word, i]));
  return { words, at: values.map((value) => (value === null ? null : (places.get(String(value)) ?? null))) };
}

/** A table's first rows, column by column. */
function keptTable({ columns, rows }: Table, most: number, { version }: GivenFact) {
  const kept = rows.slice(0, most);
  const ofColumns = columns.map(({ id }, i) => [id, keptColumn(kept.map((row) => row[i] ?? null))] as const);
  return { version, rows: kept.length, dropped: rows.length - kept.length, columns: Object.fromEntries(ofColumns) };
}

/** The tables of an output that its model keeps, each with its fact. */
function tablesOf({ keeps = [] }: Pick<ModelDefinition, 'keeps'>, { made = [] }: Pick<ModelOutput, 'made'>) {
  return made.flatMap((table) => {
    const fact = KEPT_FACTS.find(({ id }) => id === table.id && keeps.includes(id));
    return fact === undefined ? [] : [{ table, fact }];
  });
}

/**
 * What is kept of a report for other models, under `madeKey`: the tables its model names in `keeps`. Where it would be more than
 * Google keeps under a key, the last rows of the longest table are left out, and how many is kept.
 */
export function madeText(
  model: Pick<ModelDefinition, 'keeps'>,
  output: Pick<ModelOutput, 'made' | 'currency'>,
  report: Report,
): string {
  const sizes = tablesOf(model, output).map((one) => ({ ...one, most: one.table.rows.length }));
  const { currency } = output;
  const text = (): string => {
    const tables = Object.fromEntries(sizes.map(({ table, fact, most }) => [fact.id, keptTable(table, most, fact)]));
    return JSON.stringify({ ...report, ...(currency !== undefined && { currency }), tables });
  };
  for (let kept = text(); ; kept = text()) {
    const [longest] = [...sizes].sort((a, b) => b.most - a.most);
    if (utf8Bytes(kept) <= MOST_BYTES || longest === undefined || longest.most === 0) return kept;
    longest.most -= Math.ceil(longest.most * STEP);
  }
}

/** Rows of a fact as a report left them. */
export interface MadeRows {
  readonly sheet: SheetInfo;
  readonly day: CivilDay;
  /** Sign of its money where the report named one. */
  readonly currency?: string;
  readonly rows: readonly FactRow[];
  /** Rows for which there was no room. */
  readonly dropped: number;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsIn = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? { ...value } : {});
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isCell = (value: unknown): value is number | null => value === null || Number.isFinite(value);

/** The values of a kept column; `undefined` where it is spoilt. */
function columnOf(kept: unknown, rows: number): readonly Value[] | undefined {
  const { words, at } = fieldsIn(kept);
  const cells: unknown = Array.isArray(kept) ? kept : at;
  if (!Array.isArray(cells) || cells.length !== rows || !cells.every(isCell)) return undefined;
  if (Array.isArray(kept)) return cells;
  if (!Array.isArray(words)) return undefined;
  const known: readonly unknown[] = words;
  const values = cells.map((place): unknown => (place === null ? null : known[place]));
  return values.every((value): value is string | null => value === null || typeof value === 'string')
    ? values
    : undefined;
}

/**
 * Rows of a fact that the last report of a model left behind; no remote call once the store was read.
 * @param sheets of the file
 * @returns `undefined` before the first report, when its sheet is gone, when the fact has changed since, and for what is spoilt:
 *   anyone who may edit the file can spoil what is kept
 */
export function madeRows(
  store: Pick<Store, 'get'>,
  model: string,
  fact: GivenFact,
  sheets: readonly SheetInfo[],
): MadeRows | undefined {
  const { sheet: sheetId, day, currency, tables } = keptFields(store, madeKey(model));
  const { version, rows, dropped, columns } = fieldsIn(fieldsIn(tables)[fact.id]);
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined || !isCount(day) || version !== fact.version || !isCount(rows) || !isCount(dropped)) {
    return undefined;
  }
  const read = fact.columns.map(({ id }) => ({ id, values: columnOf(fieldsIn(columns)[id], rows) }));
  if (read.some(({ values }) => values === undefined)) return undefined;
  return {
    ...{ sheet, day, dropped },
    ...(typeof currency === 'string' && { currency }),
    rows: Array.from({ length: rows }, (_, row) =>
      Object.fromEntries(read.map(({ id, values = [] }) => [id, values[row] ?? null])),
    ),
  };
}
