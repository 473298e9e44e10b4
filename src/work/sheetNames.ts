import { AppError } from '../core/appError';
import type { Workbook } from '../core/ports';

/** Gives for a wanted sheet name one that is free; the same for the same wish, and never one name for two wishes. */
export type FreeName = (wanted: string) => string;

/**
 * A name no sheet has yet: the wanted one, else "… (2)", "… (3)". Sheets compares names without case.
 * @param taken names in use, in lower case
 */
function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted} (${copy})`;
  return name;
}

/** Free names in a file, reserved as they are given out. */
export function freeSheetNames(workbook: Pick<Workbook, 'sheets'>): FreeName {
  const taken = new Set(workbook.sheets().map(({ name }) => name.toLowerCase()));
  const given = new Map<string, string>();
  return (wanted) => {
    const name = given.get(wanted) ?? freeSheetName(wanted, taken);
    given.set(wanted, name);
    taken.add(name.toLowerCase());
    return name;
  };
}

/**
 * Makes sheets under free names, once more when a name was taken meanwhile: another person may add a sheet at any moment.
 * @throws AppError NAME_TAKEN when it happens twice, and what `write` throws
 */
export function underFreeName<T>(workbook: Workbook, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'NAME_TAKEN') throw cause;
    workbook.forgetSheets();
    return write();
  }
}
