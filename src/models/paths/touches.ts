import type { CellAt } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { CivilDay } from '../../core/civilDate';
import type { ModelInput } from '../../core/defineModel';
import type { FileContext } from '../../core/table';
import { isNothing } from '../../data/channels/channelCells';
import { foreignMoney } from '../../data/channels/foreignMoney';
import { cleanName, isCellError } from '../../data/cleanName';
import { newInterner } from '../../data/interner';
import { momentReader } from '../../data/momentReader';
import { parseNumber } from '../../data/parseNumber';
import { shownCell } from '../../data/shownCell';
import { isTotals } from '../../data/totalsRows';
import { isConversion } from './conversionCell';

/** Why a row, or its amount, could not be used. */
export type TouchReason =
  | 'CELL_ERROR'
  | 'EMPTY_CUSTOMER'
  | 'NOT_DATE'
  | 'EMPTY_CHANNEL'
  | 'NOT_CONVERSION'
  | 'NOT_NUMBER'
  | 'negative'
  | 'foreign'
  | 'afterToday'
  | 'totals';

/** Touches in columns, in the order of the rows. */
export interface Touches {
  readonly n: number;
  /** Number of the customer. */
  readonly customer: Int32Array;
  /** Civil day with the time of day as a fraction. */
  readonly moment: Float64Array;
  /** Number of the channel; −1 where a conversion names none. */
  readonly channel: Int32Array;
  /** 1 where the touch ended in a conversion. */
  readonly converted: Uint8Array;
  /** Amount of the conversion; NaN where none is known. */
  readonly value: Float64Array;
  readonly row: Int32Array;
}

/** What a list of touches says. */
export interface ReadTouches {
  readonly touches: Touches;
  /** Channels by number, in order of first appearance. */
  readonly channels: readonly string[];
  /** Channels in whose names `>` was written as `›`, since it parts the touches of a path. */
  readonly parted: readonly string[];
  /** What says where a conversion was. */
  readonly by: 'conversion' | 'value' | 'nothing';
  readonly blank: number;
  readonly bad: readonly { readonly why: TouchReason; readonly at: CellAt }[];
  /** Sign of the money's currency; empty where none is named. */
  readonly currency: string;
}

/** A channel's name as it stands on a path: blanks inside are one space; empty where the cell names none. */
function channelName(cell: unknown): string {
  if (typeof cell !== 'string' && typeof cell !== 'number') return '';
  const name = cleanName(cell).replace(/\s+/g, ' ');
  return /^[-\u2013\u2014\u2212\s]*$/.test(name) ? '' : name;
}

/** Numbers channels by their names; cells repeat, so each is cleaned once. */
function channelCodes(): {
  readonly names: string[];
  readonly parted: string[];
  readonly codeOf: (c: unknown) => number;
} {
  const [names, parted]: [string[], string[]] = [[], []];
  const known = new Map<unknown, number>();
  const byName = new Map<string, number>();
  const learn = (cell: unknown): number => {
    const written = channelName(cell);
    const name = written.replace(/>/g, '›');
    const code = name === '' ? -1 : (byName.get(name) ?? names.push(name) - 1);
    if (name !== written && !byName.has(name)) parted.push(name);
    byName.set(name, code);
    known.set(cell, code);
    return code;
  };
  return { names, parted, codeOf: (cell) => known.get(cell) ?? learn(cell) };
}

const isFailed = (cell: unknown): boolean => typeof cell === 'string' && isCellError(cell.trim());

/** The amount of a row: NaN where none is known, or why it is refused. */
function amountOf(cell: unknown, { locale }: FileContext): number | TouchReason {
  if (isNothing(cell)) return Number.NaN;
  const amount = typeof cell === 'number' ? cell : typeof cell === 'string' ? parseNumber(cell, locale) : undefined;
  if (amount === undefined || !Number.isFinite(amount)) return isFailed(cell) ? 'CELL_ERROR' : 'NOT_NUMBER';
  return amount < 0 ? 'negative' : amount;
}

type Cells = ModelInput['columns'];

/** Whether any amount above zero stands in the column of values: then it says where conversions are. */
function saysWhere(cells: Cells, file: FileContext): ReadTouches['by'] {
  if (cells['conversion'] !== undefined) return 'conversion';
  const isSale = (cell: unknown): boolean => Number(amountOf(cell, file)) > 0;
  return cells['value']?.some(isSale) === true ? 'value' : 'nothing';
}

/** Room for so many touches, filled from the front. */
function emptyTouches(rows: number): { -readonly [Key in keyof Touches]: Touches[Key] } {
  return {
    n: 0,
    ...{ customer: new Int32Array(rows), channel: new Int32Array(rows), row: new Int32Array(rows) },
    ...{ moment: new Float64Array(rows), value: new Float64Array(rows), converted: new Uint8Array(rows) },
  };
}

/**
 * Reads a list of touches: customer, time, channel, and what says that a conversion came of it. A row of a conversion may name no
 * channel: it ends the path before it. Rows that cannot be used are told by their first fault.
 * @param today rows after it are mistakes of typing
 */
export function readTouches(cells: Cells, file: FileContext, today: CivilDay): ReadTouches {
  const columnOf = (role: string): readonly unknown[] => cells[role] ?? [];
  const [customers, times, channelCells] = [columnOf('customer'), columnOf('time'), columnOf('channel')];
  const [conversions, values] = [columnOf('conversion'), columnOf('value')];
  const momentOf = momentReader(file);
  const who = newInterner();
  const channels = channelCodes();
  const by = saysWhere(cells, file);
  const { currency, foreign } = foreignMoney([{ role: 'value', cells: values }], file.currency);
  const isForeign = new Set(foreign.map(({ row }) => row));
  const touches = emptyTouches(customers.length);
  const bad: { why: TouchReason; at: CellAt }[] = [];
  let blank = 0;
  const customerOf = (cell: unknown): number =>
    typeof cell === 'string' || typeof cell === 'number' ? who.code(cell) : -1;
  for (let row = 0; row < customers.length; row++) {
    if ([customers, times, channelCells, conversions, values].every((column) => isBlank(column[row]))) {
      blank++;
      continue;
    }
    const refuse = (why: TouchReason, role: string): void => {
      const cell = cells[role]?.[row];
      bad.push({ why: isFailed(cell) ? 'CELL_ERROR' : why, at: { role, row, value: shownCell(cell, file) } });
    };
    const name = String(customers[row] ?? '').trim();
    const moment = momentOf(times[row]);
    if (moment === undefined && isTotals(name)) {
      refuse('totals', 'customer');
      continue;
    }
    const customer = customerOf(customers[row]);
    const channel = channels.codeOf(channelCells[row]);
    const amount = amountOf(values[row], file);
    const said = by === 'value' ? Number(amount) > 0 : isConversion(conversions[row], file.locale);
    if (customer < 0) refuse('EMPTY_CUSTOMER', 'customer');
    else if (moment === undefined) refuse('NOT_DATE', 'time');
    else if (moment >= today + 1) refuse('afterToday', 'time');
    else if (said === undefined || isFailed(conversions[row])) refuse('NOT_CONVERSION', 'conversion');
    else if (channel < 0 && !said) refuse('EMPTY_CHANNEL', 'channel');
    else {
      // An amount that cannot be used leaves the touch where it was.
      if (typeof amount === 'string') refuse(amount, 'value');
      else if (isForeign.has(row)) refuse('foreign', 'value');
      const i = touches.n++;
      touches.customer[i] = customer;
      touches.moment[i] = moment;
      touches.channel[i] = channel;
      touches.converted[i] = said ? 1 : 0;
      touches.value[i] = typeof amount === 'string' || isForeign.has(row) ? Number.NaN : amount;
      touches.row[i] = row;
    }
  }
  return { touches, channels: channels.names, parted: channels.parted, by, blank, bad, currency };
}
