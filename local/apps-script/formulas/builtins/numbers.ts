import { CellError, type Stored, serialOf, WallClock } from '../../file/stored';
import type { Arguments } from '../Arguments';
import { clearNumber, dateOf, numberOf } from '../coerce';
import { Failure, fail } from '../failure';
import { finite } from '../operators';
import { isTable, RangeValue, tableOf } from '../values';
import { type Builtin, cellByCell } from './Builtin';

const MANY = 255;

/** Arithmetic and statistics. */
export const NUMBERS: Readonly<Record<string, Builtin>> = {
  SUM: { least: 1, most: MANY, run: (args) => finite(sumOf(collect(args).numbers)) },
  AVERAGE: { least: 1, most: MANY, run: average },
  MIN: { least: 1, most: MANY, run: (args) => extreme(args, (a, b) => a < b) },
  MAX: { least: 1, most: MANY, run: (args) => extreme(args, (a, b) => a > b) },
  MEDIAN: { least: 1, most: MANY, run: median },
  COUNT: { least: 1, most: MANY, run: count },
  COUNTA: { least: 1, most: MANY, run: countFilled },
  ABS: cellByCell(1, 1, (args) => Math.abs(args.number(0))),
  ROUND: cellByCell(1, 2, (args) => rounded(args.number(0), args.whole(1))),
};

interface Numbers {
  readonly numbers: readonly number[];
  /** Whether the first of them is a date, whose format the result takes on. */
  readonly dates: boolean;
}

/**
 * The numbers among the arguments. In ranges and tables texts, TRUE, FALSE and blank cells are passed over.
 * @throws Failure with the first error found, and for a text written as an argument
 */
function collect(args: Arguments): Numbers {
  const numbers: number[] = [];
  let dates: boolean | undefined;
  const add = (value: number | WallClock): void => {
    dates ??= value instanceof WallClock;
    numbers.push(typeof value === 'number' ? value : serialOf(value));
  };
  args.operands().forEach((operand, index) => {
    if (!isTable(operand) && !(operand instanceof RangeValue)) {
      if (operand !== undefined) add(operand instanceof WallClock ? operand : numberOf(operand, args.place(index)));
      return;
    }
    for (const cells of tableOf(operand)) {
      for (const cell of cells) {
        if (cell instanceof CellError) throw new Failure(cell);
        if (typeof cell === 'number' || cell instanceof WallClock) add(cell);
      }
    }
  });
  return { numbers, dates: dates ?? false };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function average(args: Arguments): Stored {
  const { numbers, dates } = collect(args);
  if (numbers.length === 0) fail('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
  return like(finite(sumOf(numbers) / numbers.length), dates);
}

function extreme(args: Arguments, better: (a: number, b: number) => boolean): Stored {
  const { numbers, dates } = collect(args);
  if (numbers.length === 0) return 0;
  return like(
    numbers.reduce((best, number) => (better(number, best) ? number : best)),
    dates,
  );
}

function median(args: Arguments): Stored {
  const { numbers, dates } = collect(args);
  if (numbers.length === 0) fail('#NUM!', 'MEDIAN has no valid input data.');
  const sorted = Float64Array.from(numbers).sort();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return like(finite((lower + upper) / 2), dates);
}

/** Numbers and dates; a text written as an argument counts when it is a number. Errors do not count. */
function count(args: Arguments): number {
  const counts = (cell: Stored): boolean => typeof cell === 'number' || cell instanceof WallClock;
  return countCells(args, counts, (value) =>
    typeof value === 'string' ? clearNumber(value, args.language.rules) !== undefined : !(value instanceof CellError),
  );
}

/** Everything that is not blank, errors among it. */
function countFilled(args: Arguments): number {
  return countCells(
    args,
    (cell) => cell !== undefined,
    () => true,
  );
}

/** @param written whether a single value that is no cell counts */
function countCells(args: Arguments, counts: (cell: Stored) => boolean, written: (value: Stored) => boolean): number {
  let found = 0;
  for (let index = 0; index < args.count; index += 1) {
    const operand = args.settled(index);
    if (isTable(operand) || operand instanceof RangeValue) {
      for (const cells of tableOf(operand)) for (const cell of cells) if (counts(cell)) found += 1;
    } else if (operand !== undefined && written(operand)) found += 1;
  }
  return found;
}

/** Halves go away from zero; shifting the decimal point in the text keeps 1.005 from being a little less. */
function rounded(value: number, places: number): number {
  const shifted = shift(Math.round(shift(Math.abs(value), places)), -places);
  return Number.isFinite(shifted) ? Math.sign(value) * shifted + 0 : value;
}

function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function like(value: number, isDate: boolean): Stored {
  return isDate ? dateOf(value) : value;
}
