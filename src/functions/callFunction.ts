import { AppError } from '../core/appError';
import { type Cell, isDate } from '../core/cell';
import type { FileContext } from '../core/table';
import { errorText } from '../i18n/errors';
import type { Locate } from '../i18n/places';
import { FUNCTIONS } from '../models/functions';
import { functionResult } from './result';

const isCell = (value: unknown): boolean => typeof value !== 'object' || value === null || isDate(value);

/** Whether Sheets could have passed an argument: a cell, or a range of cells. */
function isArgument(arg: unknown): boolean {
  if (!Array.isArray(arg)) return isCell(arg);
  return arg.every((row: unknown) => (Array.isArray(row) ? row.every(isCell) : isCell(row)));
}

/**
 * The one way into every custom function: runs it and turns its table into cells.
 * @param name the function's name as registered
 * @param args as Sheets passes them
 * @param file language, locale, zone and currency of the file
 * @throws Error whose message is the localised text and the stable code; Sheets shows it as the cell's note
 */
export function callFunction(name: string, args: readonly unknown[], file: FileContext): Cell[][] {
  const definition = FUNCTIONS.find((candidate) => candidate.name === name);
  // A function knows its arguments' rows, never the cells they came from.
  const locate: Locate = ({ role, row, column, isAlone }) => ({
    kind: 'argument',
    argument: definition?.params.find((param) => param.role === role)?.name ?? role,
    ...(isAlone ? {} : { row: row + 1 }),
    ...(column === undefined ? {} : { column: column + 1 }),
  });
  try {
    if (definition === undefined) throw new AppError('INTERNAL', { detail: name });
    // A browser may call functions too, with anything.
    const foreign = args.findIndex((arg) => !isArgument(arg));
    if (foreign >= 0) throw new AppError('REQUEST_BROKEN', { field: definition.params[foreign]?.name ?? name });
    return functionResult(definition.run(args, file), file, definition.isBare);
  } catch (cause) {
    const error = cause instanceof AppError ? cause : new AppError('INTERNAL', { detail: String(cause) });
    throw new Error(`${errorText(error, file, locate)} [${error.code}]`);
  }
}
