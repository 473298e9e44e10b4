import type { Arguments } from '../Arguments';
import { textOf } from '../coerce';
import { fail, unavailable } from '../failure';
import { tableOf } from '../values';
import { type Builtin, cellByCell } from './Builtin';

const MANY = 255;
/** Of one cell. */
const MOST_CHARACTERS = 50_000;

/** Cutting and joining texts. */
export const TEXTS: Readonly<Record<string, Builtin>> = {
  LEN: cellByCell(1, 1, (args) => plainText(args).length),
  TRIM: cellByCell(1, 1, (args) =>
    args
      .text(0)
      .replace(/^ +| +$/g, '')
      .replace(/ {2,}/g, ' '),
  ),
  LEFT: cellByCell(1, 2, (args) => plainText(args).slice(0, howMany(args))),
  RIGHT: cellByCell(1, 2, (args) => {
    const text = plainText(args);
    return text.slice(Math.max(0, text.length - howMany(args)));
  }),
  CONCATENATE: { least: 1, most: MANY, run: (args) => fitting(texts(args, 0).join(''), args) },
  TEXTJOIN: { least: 3, most: MANY, run: join },
};

/** A text whose signs are counted; whether Sheets counts those of two code units (emoji) as one is not documented. */
function plainText(args: Arguments): string {
  const text = args.text(0);
  return /[\ud800-\udfff]/.test(text) ? unavailable(`${args.name} of a text with emoji`) : text;
}

function howMany(args: Arguments): number {
  const wanted = args.whole(1, 1);
  if (wanted >= 0) return wanted;
  return fail(
    '#VALUE!',
    `Function ${args.name} parameter 2 value is ${wanted}. It should be greater than or equal to 0.`,
  );
}

function join(args: Arguments): string {
  const all = texts(args, 2);
  return fitting((args.truth(1) ? all.filter((text) => text !== '') : all).join(args.text(0)), args);
}

/** A text that a cell can hold. @throws Failure for a longer one */
function fitting(text: string, { name }: Arguments): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return fail('#VALUE!', `Text result of ${name} is longer than the limit of ${MOST_CHARACTERS} characters.`);
}

/** The texts of all cells from an argument on, row by row. */
function texts(args: Arguments, from: number): string[] {
  return args
    .operands()
    .slice(from)
    .flatMap((operand) => tableOf(operand).flat())
    .map((cell) => textOf(cell, args.language.rules));
}
