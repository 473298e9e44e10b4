import { AppError, type CellAt } from '../../core/appError';
import type { FactRead, LeftOut, ModelInput } from '../../core/defineModel';
import { foreignMoney } from '../../data/channels/foreignMoney';
import { MOST_MARKOV_CHANNELS } from '../../data/paths/markovAttribution';
import { meantSeparator } from '../../data/paths/meantSeparator';
import type { PathFault } from '../../data/paths/pathOffence';
import { pathTotal } from '../../data/paths/pathTotals';
import { type ReadPaths, readPaths } from '../../data/paths/readPaths';
import type { PathRow, Paths } from '../../data/paths/types';
import { JOURNEY_FACT } from '../../facts/journey';
import { type AttributionParams, attributionParamsOf } from './params';
import { ATTRIBUTION_RUN_ERRORS } from './runErrors';
import { LEFT_OUT } from './texts';

/** What a report on associated conversions is made of. */
export interface AttributionCase {
  readonly params: AttributionParams;
  /** Rows with the same path are one. */
  readonly paths: Paths;
  readonly conversions: number;
  /** 0: every path converts, so only presence is seen. */
  readonly nonConversions: number;
  /** Total value; 0 where none is known. */
  readonly value: number;
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  /** The separator that was probably meant, where the chosen one stands in no path. */
  readonly meant: string | undefined;
  /** Touchpoints of the journey. */
  readonly journey: FactRead;
  readonly currency: string;
}

const NO_ROWS: FactRead = { sheet: '', letters: {}, rows: [] };
/** Cells a preview can name; more would not be read. */
const NAMED_OFFENCES = 20;

const FAULTS: readonly PathFault[] = [
  ...(['cell_error', 'empty_path', 'empty_step', 'not_path', 'not_number', 'negative', 'totals'] as const),
];

/** Rows with the same path put together, in order of first appearance. */
function merged({ channels, rows }: Paths): Paths {
  const known = new Map<string, { -readonly [Key in keyof PathRow]: PathRow[Key] }>();
  for (const row of rows) {
    const key = row.touches.join(' ');
    const same = known.get(key);
    if (same === undefined) known.set(key, { ...row });
    else {
      same.conversions += row.conversions;
      same.value += row.value;
      same.nonConversions += row.nonConversions;
    }
  }
  return { channels, rows: [...known.values()] };
}

function leftOutRows({ offences, blank }: ReadPaths, foreign: readonly CellAt[]): readonly LeftOut[] {
  const seen = new Set<number>();
  const first = offences.filter(({ row }) => !seen.has(row) && seen.add(row));
  const reasons = FAULTS.map((fault): LeftOut => {
    const cells = first.filter((one) => one.fault === fault);
    return { text: LEFT_OUT[fault], rows: cells.length, offences: cells.slice(0, NAMED_OFFENCES) };
  });
  const all: readonly LeftOut[] = [
    ...reasons,
    { text: LEFT_OUT.foreign, rows: foreign.length, offences: foreign.slice(0, NAMED_OFFENCES) },
    { text: LEFT_OUT.blank, rows: blank, offences: [] },
  ];
  return all.filter(({ rows }) => rows > 0);
}

/** @throws AppError where nothing can be shared among channels */
function checkPaths({ paths, offences }: ReadPaths): void {
  const rows = paths.rows.length;
  if (rows === 0 && offences.length > 0) throw new AppError(ATTRIBUTION_RUN_ERRORS.ATTRIBUTION_ALL_BAD, {}, offences);
  if (rows === 0) throw new AppError('NO_DATA');
  if (pathTotal(paths, 'conversions') === 0) {
    throw new AppError(ATTRIBUTION_RUN_ERRORS.ATTRIBUTION_NO_CONVERSIONS, { rows });
  }
  const channels = paths.channels.length;
  if (channels <= MOST_MARKOV_CHANNELS) return;
  throw new AppError(ATTRIBUTION_RUN_ERRORS.ATTRIBUTION_MANY_CHANNELS, { channels, most: MOST_MARKOV_CHANNELS });
}

/**
 * The paths of a panel's request. Bad rows are left out and listed; a value in another currency than most counts as unknown.
 * @throws AppError ATTRIBUTION_ALL_BAD, ATTRIBUTION_NO_CONVERSIONS, ATTRIBUTION_MANY_CHANNELS; NO_DATA
 */
export function attributionCase({ columns, params: given, file, facts = {} }: ModelInput): AttributionCase {
  const params = attributionParamsOf(given);
  const path = columns['path'] ?? [];
  const value = columns['value'];
  const { currency, foreign } = foreignMoney([{ role: 'value', cells: value ?? [] }], file.currency);
  const isForeign = new Set(foreign.map(({ row }) => row));
  const read = readPaths(
    {
      path,
      conversions: columns['conversions'] ?? [],
      value: value?.map((cell, row) => (isForeign.has(row) ? '' : cell)),
      nonConversions: columns['non_conversions'],
    },
    params.separator,
    file,
  );
  checkPaths(read);
  const paths = merged(read.paths);
  return {
    ...{ params, paths, currency },
    conversions: pathTotal(paths, 'conversions'),
    nonConversions: pathTotal(paths, 'nonConversions'),
    value: pathTotal(paths, 'value'),
    rowsUsed: read.paths.rows.length,
    leftOut: leftOutRows(read, foreign),
    meant: meantSeparator(path, params.separator),
    journey: facts[JOURNEY_FACT.id] ?? NO_ROWS,
  };
}
