import { AppError, type CellAt, type ErrorCode, type ErrorDefinition } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { columnOf, oneCell, sameLength } from '../../data/arguments';
import { cellNumber } from '../../data/cellNumber';
import { channelNumber, isNothing, nameCell, UNKNOWN } from '../../data/channels/channelCells';
import { foreignMoney } from '../../data/channels/foreignMoney';
import { nameCodes } from '../../data/channels/nameCodes';
import { isCellError } from '../../data/cleanName';
import { roundMoney } from '../../data/money';
import { shownCell } from '../../data/shownCell';
import { isTotals } from '../../data/totalsRows';
import type { ChannelNumbers } from '../../facts/channelNumbers';
import { CHANNEL_FUNCTION_ERRORS } from './functionErrors';

/** Arguments after the channels, in their order; the examples stand in the error of a missing one. */
const NUMBERS = ['cost', 'impressions', 'clicks', 'leads', 'sales', 'revenue'] as const;
const EXAMPLES = ['A2:A', 'B2:B', 'C2:C', 'D2:D', 'E2:E', 'F2:F', 'G2:G'];
/** Words above so many columns of numbers are a header. */
const HEADER_WORDS = 2;

/** A channel with its rows added up. */
interface NamedChannel extends ChannelNumbers {
  readonly channel: string;
}

/** The channels of a function's arguments. */
interface ReadChannels {
  readonly channels: readonly NamedChannel[];
  /** Sign of the currency their money names; empty where it names none. */
  readonly currency: string;
}

type Refusal = ErrorCode | ErrorDefinition;

/** Cells at fault; the first one's kind is told, with the places of that kind. */
class Refused {
  private readonly found: { readonly why: Refusal; readonly at: CellAt }[] = [];

  add(why: Refusal, role: string, row: number, cell: unknown, file: FileContext): void {
    this.found.push({ why, at: { role, row, value: shownCell(cell, file) } });
  }

  get first(): CellAt | undefined {
    return this.found[0]?.at;
  }

  tell(): void {
    const [first] = this.found;
    if (first === undefined) return;
    const same = this.found.filter(({ why }) => why === first.why);
    throw new AppError(
      first.why,
      {},
      same.map(({ at }) => at),
    );
  }
}

/** Whether a text stands where a number belongs. */
const isWord = (cell: unknown, { locale }: FileContext): boolean =>
  typeof cell === 'string' && !isNothing(cell) && channelNumber(cell, locale) === undefined;

/** Columns by argument; what was not given is refused. */
function columnsFrom(args: readonly unknown[]): readonly (readonly unknown[])[] {
  const names = ['channels', ...NUMBERS];
  const columns = names.map((argument, i) => {
    if (!isBlank(args[i])) return columnOf(args[i], argument);
    throw new AppError(CHANNEL_FUNCTION_ERRORS.CHANNELS_ARGUMENT_MISSING, { argument, example: EXAMPLES[i] ?? '' });
  });
  sameLength(columns.map((cells, i) => ({ name: names[i] ?? '', rows: cells.length })));
  return columns;
}

/** Why a cell of a number is refused. */
function numberRefusal(cell: unknown, number: number | undefined): Refusal | undefined {
  if (number !== undefined) return number < 0 ? CHANNEL_FUNCTION_ERRORS.CHANNELS_NEGATIVE : undefined;
  return typeof cell === 'string' && isCellError(cell.trim()) ? 'CELL_ERROR' : 'NOT_NUMBER';
}

/** Why a cell of a name is refused. */
function nameRefusal(cell: unknown, name: string): Refusal | undefined {
  if (name !== '') return isTotals(name) ? CHANNEL_FUNCTION_ERRORS.CHANNELS_TOTALS_INSIDE : undefined;
  const isError = typeof cell === 'string' && isCellError(cell.trim());
  return isError ? 'CELL_ERROR' : CHANNEL_FUNCTION_ERRORS.CHANNELS_NAME_MISSING;
}

/**
 * The channels among a function's arguments: rows of one channel are added up, in order of first appearance; a blank
 * number is not known.
 * @throws AppError CHANNELS_…, SIZE_MISMATCH, HEADER_INSIDE, NOT_NUMBER, CELL_ERROR, MIXED_CURRENCY, NO_DATA
 */
export function channelsFrom(args: readonly unknown[], file: FileContext): ReadChannels {
  const [names = [], ...numbers] = columnsFrom(args);
  const { names: channels, codeOf } = nameCodes();
  const sums: number[] = [];
  const refused = new Refused();
  for (let row = 0; row < names.length; row++) {
    if (isBlank(names[row]) && numbers.every((cells) => isBlank(cells[row]))) continue;
    const name = nameCell(names[row]);
    const wrongName = nameRefusal(names[row], name);
    if (wrongName !== undefined) refused.add(wrongName, 'channels', row, names[row], file);
    const channel = codeOf(name) * NUMBERS.length;
    for (let i = 0; i < NUMBERS.length; i++) {
      const cell = numbers[i]?.[row];
      const number = isNothing(cell) ? UNKNOWN : channelNumber(cell, file.locale);
      const wrong = numberRefusal(cell, number);
      if (wrong !== undefined) refused.add(wrong, NUMBERS[i] ?? '', row, cell, file);
      const sum = sums[channel + i] ?? UNKNOWN;
      sums[channel + i] = Number.isNaN(sum) || number === undefined ? (number ?? sum) : sum + (number || 0);
    }
  }
  const words = numbers.filter((cells) => isWord(cells[0], file)).length;
  if (words >= HEADER_WORDS) throw new AppError('HEADER_INSIDE', {}, refused.first ? [refused.first] : []);
  refused.tell();
  if (channels.length === 0) throw new AppError('NO_DATA');
  return { channels: channels.map((channel, i) => numbersOf(channel, sums, i)), currency: currencyFrom(numbers, file) };
}

function numbersOf(channel: string, sums: readonly number[], place: number): NamedChannel {
  const at = (i: number): number | null => {
    const sum = sums[place * NUMBERS.length + i] ?? UNKNOWN;
    return Number.isNaN(sum) ? null : roundMoney(sum);
  };
  const [cost, impressions, clicks, leads, sales, revenue] = [at(0), at(1), at(2), at(3), at(4), at(5)];
  if (clicks !== null && impressions !== null && impressions > 0 && clicks > impressions) {
    throw new AppError(CHANNEL_FUNCTION_ERRORS.CHANNELS_CLICKS_ABOVE, { channel, clicks, impressions });
  }
  return { channel, cost, impressions, clicks, leads, sales, revenue };
}

/** What the money is in; another currency than most is refused with its cells. */
function currencyFrom(numbers: readonly (readonly unknown[])[], file: FileContext): string {
  const columns = [
    { role: 'cost', cells: numbers[0] ?? [] },
    { role: 'revenue', cells: numbers[5] ?? [] },
  ];
  const { foreign, currency } = foreignMoney(columns, file.currency);
  if (foreign.length > 0) throw new AppError('MIXED_CURRENCY', {}, foreign);
  return currency;
}

/** A margin as a share: 0.3, or the text "30%"; not a number for anything else. */
function marginOf(cell: unknown): number {
  const percent = typeof cell === 'string' ? /^(.*\d)\s*%$/.exec(cell.trim())?.[1] : undefined;
  return percent === undefined ? (cellNumber(cell) ?? Number.NaN) : (cellNumber(percent) ?? Number.NaN) / 100;
}

/**
 * The argument `margin`: 0 to 1, by default 1, which is an assumption.
 * @throws AppError CHANNELS_MARGIN_PERCENT (`value`) for 30 in place of 0.3, CHANNELS_MARGIN_REFUSED, NOT_ONE_CELL
 */
export function marginFrom(argument: unknown, file: FileContext): number {
  const cell = oneCell(argument, 'margin');
  if (isBlank(cell)) return 1;
  const margin = marginOf(cell);
  if (margin >= 0 && margin <= 1) return margin;
  const isPercent = margin > 1 && margin <= 100 && !String(cell).includes('%');
  const { CHANNELS_MARGIN_PERCENT, CHANNELS_MARGIN_REFUSED } = CHANNEL_FUNCTION_ERRORS;
  throw new AppError(isPercent ? CHANNELS_MARGIN_PERCENT : CHANNELS_MARGIN_REFUSED, { value: shownCell(cell, file) });
}
