import { closeArea } from '../file/a1';
import type { SheetData } from '../file/SheetData';
import { CellError, type Stored } from '../file/stored';
import type { Expression, Reference } from './parse';

/** What a formula's argument is: one value, a table of values, or nothing. */
export type Argument = Stored | readonly (readonly Stored[])[];

/** Calls the add-on's custom function; rows of a table spill. */
export type CallFunction = (name: string, args: readonly Argument[]) => CellError | readonly (readonly Stored[])[];

/** What evaluation needs of the file. */
interface Surroundings {
  /** A sheet by name, or the formula's own for `undefined`. */
  sheet(name: string | undefined): SheetData | undefined;
  call: CallFunction;
}

/** Works a formula out. Built-in functions are not part of this. */
export function evaluate(expression: Expression, around: Surroundings): CellError | readonly (readonly Stored[])[] {
  if (expression.kind !== 'call') {
    const value = argumentOf(expression, around);
    if (value instanceof CellError) return value;
    return isTable(value) ? value : [[value]];
  }
  const args = expression.args.map((arg) => (arg === undefined ? '' : argumentOf(arg, around)));
  const broken = args.find((arg) => arg instanceof Broken);
  return broken instanceof Broken ? broken : around.call(expression.name, args);
}

/** An argument that cannot be had at all; an error lying in a cell is passed on as a value instead. */
class Broken extends CellError {}

/** Whether an argument is a table. */
export function isTable(value: Argument): value is readonly (readonly Stored[])[] {
  return Array.isArray(value);
}

function argumentOf(expression: Expression, around: Surroundings): Argument {
  if (expression.kind === 'value') return expression.value;
  if (expression.kind === 'reference') return cellsOf(expression.reference, around);
  return new Broken('#ERROR!', `${expression.name}: a function inside a function is not available locally`);
}

function cellsOf(reference: Reference, around: Surroundings): Argument {
  const sheet = around.sheet(reference.sheet);
  if (!sheet) return new Broken('#REF!', `Unresolved sheet name '${reference.sheet ?? ''}'.`);
  const area = closeArea(reference.area, sheet.rows, sheet.columns);
  if (area.rows === 0 || area.columns === 0) return new Broken('#REF!', 'Reference does not exist');
  if (reference.single) return sheet.value(area.row, area.column);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => sheet.value(area.row + row, area.column + column)),
  );
}
