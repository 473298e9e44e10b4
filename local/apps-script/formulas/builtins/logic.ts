import { CellError } from '../../file/stored';
import type { Arguments } from '../Arguments';
import { broadcast } from '../broadcast';
import { truthOf } from '../coerce';
import { fail } from '../failure';
import { isTable, type Operand, RangeValue, tableOf } from '../values';
import { type Builtin, cellByCell } from './Builtin';

/** Conditions and errors. */
export const LOGIC: Readonly<Record<string, Builtin>> = {
  IF: { least: 2, most: 3, empty: [1, 2], run: choose },
  IFERROR: { least: 1, most: 2, empty: [1], run: (args) => instead(args, () => true) },
  IFNA: { least: 2, most: 2, empty: [1], run: (args) => instead(args, ({ code }) => code === '#N/A') },
  ISERROR: {
    least: 1,
    most: 1,
    run: (args) => broadcast([args.settled(0)], args.frame, ([value]) => value instanceof CellError),
  },
  ISBLANK: cellByCell(1, 1, (args) => args.scalar(0) === undefined),
  AND: { least: 1, most: 255, run: (args) => truths(args).every(Boolean) },
  OR: { least: 1, most: 255, run: (args) => truths(args).some(Boolean) },
  TRUE: { least: 0, most: 0, run: () => true },
  FALSE: { least: 0, most: 0, run: () => false },
  NOT: cellByCell(1, 1, (args) => !args.truth(0)),
  ARRAYFORMULA: { least: 1, most: 1, arrays: true, run: (args) => tableOf(args.operand(0)) },
};

/** Only the branch that is chosen is worked out, unless the choice is made cell by cell. */
function choose(args: Arguments): Operand {
  const condition = args.operand(0);
  const many = args.frame.arrays && (isTable(condition) || condition instanceof RangeValue);
  if (!many) return args.truth(0) ? args.operand(1) : args.count > 2 ? args.operand(2) : false;
  const branches = [1, 2].map((index): Operand => (index === 2 && args.count < 3 ? false : args.settled(index)));
  return broadcast([condition, ...branches], args.frame, ([chosen, yes, no]) =>
    truthOf(chosen, args.place(0)) ? yes : no,
  );
}

/** The first argument, or the second where the first is an error of the given sort. */
function instead(args: Arguments, caught: (error: CellError) => boolean): Operand {
  const value = args.settled(0);
  const fallback = (): Operand => (args.count > 1 ? args.operand(1) : undefined);
  if (value instanceof CellError) return caught(value) ? fallback() : value;
  if (!args.frame.arrays || !(isTable(value) || value instanceof RangeValue)) return replaced(value, caught, fallback);
  const hasErrors = tableOf(value).some((cells) => cells.some((cell) => cell instanceof CellError && caught(cell)));
  if (!hasErrors) return value;
  return broadcast([value, fallback()], args.frame, ([cell, other]) =>
    cell instanceof CellError && caught(cell) ? other : cell,
  );
}

/** Outside ARRAYFORMULA a single cell is looked at; a table passes as it is. */
function replaced(value: Operand, caught: (error: CellError) => boolean, fallback: () => Operand): Operand {
  const one = value instanceof RangeValue && value.area.rows * value.area.columns === 1 ? value.value(0, 0) : value;
  return one instanceof CellError && caught(one) ? fallback() : value;
}

/** In ranges texts and blank cells are passed over. */
function truths(args: Arguments): boolean[] {
  const found: boolean[] = [];
  args.operands().forEach((operand, index) => {
    if (!isTable(operand) && !(operand instanceof RangeValue)) {
      if (operand !== undefined) found.push(truthOf(operand, args.place(index)));
      return;
    }
    for (const cells of tableOf(operand)) {
      for (const cell of cells) {
        if (cell !== undefined && typeof cell !== 'string') found.push(truthOf(cell, args.place(index)));
      }
    }
  });
  if (found.length === 0) fail('#VALUE!', `${args.name} has no valid input data.`);
  return found;
}
