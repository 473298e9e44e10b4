import { CellError, type Stored } from '../../file/stored';
import type { Arguments } from '../Arguments';
import { broadcast } from '../broadcast';
import { numberOf } from '../coerce';
import { Failure, fail } from '../failure';
import { finite } from '../operators';
import { type Operand, RangeValue, tableOf } from '../values';
import type { Builtin } from './Builtin';
import { criterion } from './criterion';

/** Counting and adding what meets a condition. */
export const CONDITIONAL: Readonly<Record<string, Builtin>> = {
  COUNTIF: { least: 2, most: 2, run: countIf },
  SUMIF: { least: 2, most: 3, run: sumIf },
};

function countIf(args: Arguments): Operand {
  const cells = args.table(0);
  return broadcast([args.operand(1)], args.frame, ([wanted]) => {
    const meets = criterion(wanted, args.language);
    return cells.reduce((sum, row) => sum + row.filter(meets).length, 0);
  });
}

/** The cells added lie like those looked at, from the first cell of the third argument on, whatever its size. */
function sumIf(args: Arguments): Operand {
  const looked = rangeOf(args, 0);
  const added = args.count > 2 ? rangeOf(args, 2) : looked;
  const cells = tableOf(looked);
  return broadcast([args.operand(1)], args.frame, ([wanted]) => {
    const meets = criterion(wanted, args.language);
    let sum = 0;
    cells.forEach((row, down) => {
      row.forEach((cell, right) => {
        if (meets(cell)) sum += addend(added.value(down, right), args);
      });
    });
    return finite(sum);
  });
}

function addend(value: Stored, args: Arguments): number {
  if (value instanceof CellError) throw new Failure(value);
  return typeof value === 'string' || typeof value === 'boolean' ? 0 : numberOf(value, args.place(2));
}

function rangeOf(args: Arguments, index: number): RangeValue {
  const operand = args.operand(index);
  return operand instanceof RangeValue ? operand : fail('#N/A', 'Argument must be a range.');
}
