import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { columnOf, rowsOf } from '../../data/arguments';
import { factorCount, type Length, touchpointCount } from './argumentSizes';
import { importanceFrom, marksFrom } from './cellArguments';
import { QFD_FUNCTION_ERRORS } from './errors';
import { filledLength, filledSize, lineOf } from './ranges';
import { settingsFrom } from './settingArguments';
import type { QfdInput } from './types';

/** What a function of QFD is asked; `names` and `stages` as its parameters are called. */
export interface QfdArguments {
  readonly importance: unknown;
  readonly relations: unknown;
  readonly scale: unknown;
  readonly cutoff: unknown;
  /** What stands beside the rows of relations. */
  readonly ofTouchpoints?: { readonly name: 'names' | 'stages'; readonly range: unknown };
  /** What stands above the columns of relations: names. */
  readonly ofFactors?: unknown;
}

/** What the arguments say. */
export interface ReadArguments {
  readonly input: QfdInput;
  /** A cell for each touchpoint and for each factor; blank where there is none. */
  readonly ofTouchpoints: readonly unknown[];
  readonly ofFactors: readonly unknown[];
}

/**
 * Refuses an argument that was not given.
 * @param example a range that could stand there
 * @throws AppError QFD_ARGUMENT_MISSING
 */
export function needArgument(value: unknown, argument: string, example: string): void {
  if (isBlank(value)) throw new AppError(QFD_FUNCTION_ERRORS.QFD_ARGUMENT_MISSING, { argument, example });
}

const lengthOf = (name: string, cells: readonly unknown[]): Length => ({
  name,
  all: cells.length,
  filled: filledLength(cells),
});

/** Exactly so many cells. */
const firstOf = (cells: readonly unknown[], count: number): unknown[] =>
  Array.from({ length: count }, (_, i) => cells[i]);

/**
 * Reads the arguments of a function of QFD. What is blank at the end of all that belongs together is no part of it, as
 * with an open range; a blank row in between is a touchpoint without relations.
 * @throws AppError QFD_…, SIZE_MISMATCH, HEADER_INSIDE, NOT_ONE_CELL, NOT_ONE_COLUMN, NO_DATA
 */
export function readArguments(args: QfdArguments, file: FileContext): ReadArguments {
  needArgument(args.importance, 'importance', 'C2:P2');
  needArgument(args.relations, 'relations', 'C3:P');
  const settings = settingsFrom(args.scale, args.cutoff);
  const rows = rowsOf(args.relations);
  const filled = filledSize(rows);
  const { name = 'names', range = undefined } = args.ofTouchpoints ?? {};
  const labels = isBlank(range) ? undefined : columnOf(range, name);
  const importance = lineOf(args.importance, 'importance');
  const names = isBlank(args.ofFactors) ? undefined : lineOf(args.ofFactors, 'names').cells;
  const touchpoints = touchpointCount(labels && lengthOf(name, labels), {
    name: 'relations',
    all: rows.length,
    filled: filled.rows,
  });
  const factors = factorCount(
    [lengthOf('importance', importance.cells), ...(names === undefined ? [] : [lengthOf('names', names)])],
    { name: 'relations', all: rows[0]?.length ?? 0, filled: filled.columns },
  );
  return {
    input: {
      importance: importanceFrom(importance, factors, file),
      marks: marksFrom(rows.slice(0, touchpoints), factors, settings.scale, file),
      ...settings,
    },
    ofTouchpoints: firstOf(labels ?? [], touchpoints),
    ofFactors: firstOf(names ?? [], factors),
  };
}
