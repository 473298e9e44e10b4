import type { CellValue } from '../appsScript';
import { ServiceError } from '../file/ServiceError';
import type { Stored } from '../file/stored';
import type { Zone } from '../file/zone';
import { type Argument, isTable } from '../formulas/values';
import type { Realm } from '../service/Realm';
import { fromScript, scriptValue, toCellValue, toScript } from './cellValues';
import type { Job } from './execute';

/**
 * The call of a custom function by a formula.
 * @param keep takes the cells of the result; the execution's own value is their number of rows
 */
export function formulaJob(
  name: string,
  args: readonly Argument[],
  zone: Zone,
  keep: (rows: readonly (readonly Stored[])[]) => void,
): Job {
  const result = (value: unknown): unknown => {
    const rows = tableOf(value, zone);
    keep(rows);
    return rows.length;
  };
  return job(name, (realm) => args.map((arg) => forScript(arg, realm, zone)), result);
}

/** Whether the bundle has a custom function: a call that ends before the function begins. */
export function presenceJob(name: string): Job {
  const args = (): never => {
    throw new Error('Only looked for');
  };
  return job(name, args, () => undefined);
}

/** The call of a custom function from outside, with Dates or `{ date }` for dates; the result is JSON. */
export function directJob(name: string, args: readonly unknown[], zone: Zone): Job {
  const result = (value: unknown): unknown => {
    const rows = tableOf(value, zone).map((cells) => cells.map((cell) => toCellValue(cell, zone)));
    return Array.isArray(value) ? rows : rows[0]?.[0];
  };
  return job(name, (realm) => args.map((arg) => importedValue(arg, realm)), result);
}

function job(functionName: string, args: Job['args'], result: Job['result']): Job {
  return { functionName, mode: 'CUSTOM_FUNCTION', anyCase: true, args, result };
}

/** A size that was refused, of 61 744 rows and 8 columns: reported Blacksmoke16/GESI#102. That cells decide is assumed. */
const CELLS_TOO_MANY = 61_744 * 8;

/**
 * The cells a custom function's result fills: a table as it is, a list downwards, a value one cell. Strings stay text.
 * @returns rows of one length, at least one cell
 * @throws ServiceError for a result of too many cells
 */
function tableOf(value: unknown, zone: Zone): readonly (readonly Stored[])[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const rows = items.map((item): readonly unknown[] => (Array.isArray(item) ? item : [item]));
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  if (rows.length * width >= CELLS_TOO_MANY) throw new ServiceError('Result too large');
  if (rows.length === 0) return [[undefined]];
  return rows.map((cells) => Array.from({ length: width }, (_, column) => cellOf(cells[column], zone)));
}

function cellOf(value: unknown, zone: Zone): Stored {
  return fromScript(value, zone, (text): Stored => (text === '' ? undefined : text));
}

function forScript(arg: Argument, realm: Realm, zone: Zone): unknown {
  return isTable(arg) ? realm.grid(toScript(arg, realm, zone)) : scriptValue(arg, realm, zone);
}

function importedValue(arg: unknown, realm: Realm): unknown {
  if (Array.isArray(arg)) return realm.list(arg.map((item: unknown) => importedValue(item, realm)));
  if (arg instanceof Date) return realm.date(arg.getTime());
  return isDateValue(arg) ? realm.date(arg.date) : arg;
}

function isDateValue(value: unknown): value is Exclude<CellValue, string | number | boolean> {
  return typeof value === 'object' && value !== null && 'date' in value && typeof value.date === 'number';
}
