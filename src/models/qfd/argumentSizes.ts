import { AppError } from '../../core/appError';
import { sameLength } from '../../data/arguments';
import { QFD_FUNCTION_ERRORS } from './errors';

/** How long an argument is, and how long up to its last filled cell; an open range goes on below the data. */
export interface Length {
  readonly name: string;
  readonly all: number;
  readonly filled: number;
}

/** The lengths to tell of where a line and the relations cannot be of the same things. */
function difference(line: Length, relations: Length): { readonly given: number; readonly other: number } | undefined {
  if (line.filled > relations.all) return { given: line.filled, other: relations.all };
  return line.all < relations.filled ? { given: line.all, other: relations.filled } : undefined;
}

/**
 * How many touchpoints the arguments speak of: up to the last row with something in it.
 * @param labels names or stages, where there are any
 * @param relations by rows
 * @throws AppError SIZE_MISMATCH, NO_DATA
 */
export function touchpointCount(labels: Length | undefined, relations: Length): number {
  const differs = labels && difference(labels, relations);
  if (labels && differs) {
    sameLength([
      { name: labels.name, rows: differs.given },
      { name: relations.name, rows: differs.other },
    ]);
  }
  const count = Math.max(relations.filled, labels?.filled ?? 0);
  if (count === 0) throw new AppError('NO_DATA');
  return count;
}

/**
 * How many factors the arguments speak of: up to the last column with something in it.
 * @param lines importance, and names where there are any
 * @param relations by columns
 * @throws AppError QFD_FACTORS_DIFFER (`argument`, `given`, `columns`), NO_DATA
 */
export function factorCount(lines: readonly Length[], relations: Length): number {
  const count = Math.max(relations.filled, ...lines.map(({ filled }) => filled));
  if (count === 0) throw new AppError('NO_DATA');
  // A line may agree with the relations and still be shorter than another line.
  const differing = lines.find((line) => difference(line, relations)) ?? lines.find(({ all }) => all < count);
  if (differing === undefined) return count;
  const { given, other } = difference(differing, relations) ?? { given: differing.all, other: relations.all };
  throw new AppError(QFD_FUNCTION_ERRORS.QFD_FACTORS_DIFFER, { argument: differing.name, given, columns: other });
}
