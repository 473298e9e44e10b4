import { closeArea } from '../file/a1';
import type { SheetData } from '../file/SheetData';
import { CellError, type Stored } from '../file/stored';
import { Arguments } from './Arguments';
import { broadcast, type Frame, single } from './broadcast';
import { BUILTINS } from './builtins/builtins';
import { MAY_BE_TRUTH } from './coerce';
import type { Expression, Reference } from './expression';
import { Failure, fail, unavailable } from './failure';
import { binary, finite, type Language, unary } from './operators';
import { type Argument, type Operand, RangeValue, type Table, tableOf } from './values';

/** The add-on's custom functions; a name's case does not matter. */
export interface CustomFunctions {
  has(name: string): boolean;
  /** Calls one; rows of a table spill. */
  call(name: string, args: readonly Argument[]): CellError | Table;
}

/** What evaluation needs of the file, with the 0-based cell of the formula. */
export interface Surroundings {
  /** A sheet by name, or the formula's own for `undefined`. */
  sheet(name: string | undefined): SheetData | undefined;
  /** A named range; an error when its sheet is gone, `undefined` when there is none. */
  named(name: string): RangeValue | CellError | undefined;
  readonly custom: CustomFunctions;
  readonly language: Language;
  readonly row: number;
  readonly column: number;
}

/** Works a formula out. */
export function evaluate(expression: Expression, around: Surroundings): CellError | Table {
  try {
    const evaluation = new Evaluation(around);
    const value = evaluation.value(expression, false);
    const isRange = expression.kind === 'reference' || expression.kind === 'name';
    return tableOf(isRange ? single(value, evaluation.frame(false)) : value);
  } catch (failure) {
    if (failure instanceof Failure) return failure.error;
    throw failure;
  }
}

/** Functions whose results change by themselves; Google refuses them as arguments of custom functions. */
const VOLATILE: ReadonlySet<string> = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);

class Evaluation {
  constructor(private readonly around: Surroundings) {}

  frame(arrays: boolean): Frame {
    return { arrays, row: this.around.row, column: this.around.column };
  }

  /** @throws Failure */
  value(expression: Expression, arrays: boolean): Operand {
    switch (expression.kind) {
      case 'value':
        return typeof expression.value === 'number' ? finite(expression.value) : expression.value;
      case 'reference':
        return this.range(expression.reference);
      case 'name':
        return this.named(expression.name);
      case 'array':
        return this.array(expression.rows, arrays);
      case 'unary': {
        const { operator, operand } = expression;
        return this.cells([operand], arrays, ([value]) => unary(operator, value, this.around.language.rules));
      }
      case 'binary': {
        const { operator, left, right } = expression;
        return this.cells([left, right], arrays, ([a, b]) => binary(operator, a, b, this.around.language));
      }
      case 'call':
        return this.call(expression.name, expression.args, arrays);
      case 'unknown':
        return unavailable(expression.what);
    }
  }

  private cells(parts: readonly Expression[], arrays: boolean, work: (values: readonly Stored[]) => Stored): Operand {
    return broadcast(
      parts.map((part) => this.value(part, arrays)),
      this.frame(arrays),
      work,
    );
  }

  private call(name: string, args: readonly (Expression | undefined)[], arrays: boolean): Operand {
    const builtin = BUILTINS.get(name);
    if (!builtin) return this.custom(name, args, arrays);
    if (args.length < builtin.least || args.length > builtin.most) {
      const { least, most } = builtin;
      const expected = least === most ? `${least}` : `between ${least} and ${most}`;
      const received = `Expected ${expected} arguments, but received ${args.length} arguments.`;
      fail('#N/A', `Wrong number of arguments to ${name}. ${received}`);
    }
    const inside = arrays || builtin.arrays === true;
    const work = (index: number): Operand => {
      const arg = args[index];
      if (arg) return this.value(arg, inside);
      return builtin.empty?.includes(index) ? undefined : unavailable(`An empty argument of ${name}`);
    };
    return builtin.run(new Arguments(name, args.length, this.around.language, this.frame(inside), work));
  }

  private custom(name: string, args: readonly (Expression | undefined)[], arrays: boolean): Operand {
    const { custom } = this.around;
    if (!custom.has(name)) return unavailable(name);
    if (args.some((arg) => arg && callsAny(arg, VOLATILE))) {
      fail(
        '#ERROR!',
        'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
      );
    }
    const values = args.map((arg) => (arg ? argument(this.value(arg, arrays), arg) : ''));
    const result = custom.call(name, values);
    if (result instanceof CellError) throw new Failure(result);
    return result.length === 1 && result[0]?.length === 1 ? result[0][0] : result;
  }

  private range({ sheet: name, area }: Reference): RangeValue {
    const sheet = this.around.sheet(name);
    if (!sheet) return fail('#REF!', `Unresolved sheet name '${name ?? ''}'.`);
    const closed = closeArea(area, sheet.rows, sheet.columns);
    if (closed.rows === 0 || closed.columns === 0) fail('#REF!', 'Reference does not exist');
    return new RangeValue(sheet, closed);
  }

  private named(name: string): RangeValue {
    const found = this.around.named(name);
    if (found instanceof CellError) throw new Failure(found);
    if (!found && MAY_BE_TRUTH.test(name)) unavailable(name);
    return found ?? fail('#NAME?', `Unknown range name: '${name.toUpperCase()}'.`);
  }

  /** Tables side by side and one below another. */
  private array(rows: readonly (readonly Expression[])[], arrays: boolean): Table {
    const bands = rows.map((cells) => beside(cells.map((cell) => tableOf(this.value(cell, arrays)))));
    const width = bands[0]?.[0]?.length;
    if (bands.some((band) => band[0]?.length !== width)) missingValues();
    return bands.flat();
  }
}

function beside(tables: readonly Table[]): Table {
  const [first] = tables;
  if (!first || tables.length === 1) return first ?? [];
  if (tables.some(({ length }) => length !== first.length)) missingValues();
  return first.map((_, row) => tables.flatMap((table) => table[row] ?? []));
}

function missingValues(): never {
  fail('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
}

/** A custom function takes a cell as a value and a range as a table, be it of one cell. */
function argument(value: Operand, written: Expression): Argument {
  if (!(value instanceof RangeValue)) return value;
  const isCell = written.kind === 'reference' ? written.reference.single : value.area.rows * value.area.columns === 1;
  return isCell ? value.value(0, 0) : value.table();
}

function callsAny(expression: Expression, names: ReadonlySet<string>): boolean {
  switch (expression.kind) {
    case 'call':
      return names.has(expression.name) || expression.args.some((arg) => arg !== undefined && callsAny(arg, names));
    case 'array':
      return expression.rows.some((cells) => cells.some((cell) => callsAny(cell, names)));
    case 'unary':
      return callsAny(expression.operand, names);
    case 'binary':
      return callsAny(expression.left, names) || callsAny(expression.right, names);
    default:
      return false;
  }
}
