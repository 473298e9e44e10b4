import type { CellAt, Offence } from '../../core/appError';
import type { LeftOut } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import type { Customers } from '../../data/customers';
import { LEFT_OUT } from './texts';

/** Cells a preview can name; more would not be read. */
const NAMED_OFFENCES = 20;
/** Customers named among those with refunds only, and how much of a name is shown. */
const NAMED_CUSTOMERS = 3;
const NAME_LENGTH = 40;

const BAD_CODES = ['CELL_ERROR', 'EMPTY_CUSTOMER', 'NOT_DATE', 'NOT_NUMBER'] as const;

/** One offence per row, its first: a row is left out once, however many of its cells are bad. */
function firstOfRow(offences: readonly Offence[]): Offence[] {
  const seen = new Set<number>();
  return offences.filter(({ row }) => !seen.has(row) && seen.add(row));
}

/** Names as the placeholder kind `names` takes them: one a line, so a name's own line breaks become spaces. */
function refundOnlyNames(names: readonly string[]): string {
  const shown = names.slice(0, NAMED_CUSTOMERS);
  const lines = shown.map((name) => name.replace(/\s+/g, ' '));
  return lines.map((name) => (name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name)).join('\n');
}

const seen = (text: Localized, cells: readonly CellAt[]): LeftOut => ({
  text,
  rows: cells.length,
  offences: cells.slice(0, NAMED_OFFENCES),
});

/** Rows that were read and not used, by reason; reasons that did not occur are left away. */
export function leftOutRows(
  read: {
    readonly blank: number;
    readonly offences: readonly Offence[];
    /** Cells of totals rows. */
    readonly totals: readonly CellAt[];
    /** What rows without a currency were counted as. */
    readonly assumed: readonly LeftOut[];
    /** Cells of rows left out because their order was cancelled. */
    readonly cancelled: readonly CellAt[];
    /** Cells of rows dated after today, and of others after the report date. */
    readonly afterToday: readonly CellAt[];
    readonly later: readonly CellAt[];
    /** Cells of rows in another currency than most. */
    readonly foreign: readonly Offence[];
    readonly keepsForeign: boolean;
  },
  customers: Customers,
  dropRepeats: boolean,
): LeftOut[] {
  const offences = firstOfRow(read.offences);
  const bad = BAD_CODES.map((code): LeftOut => {
    const ofCode = offences.filter((offence) => offence.code === code);
    return { text: LEFT_OUT[code], rows: ofCode.length, offences: ofCode.slice(0, NAMED_OFFENCES) };
  });
  const { refundOnly, repeats } = customers;
  const all: LeftOut[] = [
    ...bad,
    seen(LEFT_OUT.totals, read.totals),
    seen(LEFT_OUT.cancelled, read.cancelled),
    seen(read.keepsForeign ? LEFT_OUT.foreignKept : LEFT_OUT.foreign, read.foreign),
    ...read.assumed,
    { text: LEFT_OUT.blank, rows: read.blank, offences: [] },
    seen(LEFT_OUT.afterToday, read.afterToday),
    seen(LEFT_OUT.future, read.later),
    {
      text: LEFT_OUT.refundOnly,
      rows: refundOnly.length,
      values: { customers: refundOnly.length, names: refundOnlyNames(refundOnly) },
      offences: [],
    },
    {
      text: dropRepeats ? LEFT_OUT.repeatsDropped : LEFT_OUT.repeatsKept,
      rows: repeats,
      values: { repeats },
      offences: [],
    },
  ];
  return all.filter((reason) => reason.rows > 0);
}
