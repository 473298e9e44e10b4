import type { CellAt } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { CivilDay } from '../../core/civilDate';
import type { LeftOut } from '../../core/defineModel';
import type { FileContext } from '../../core/table';
import type { RefusalResult } from '../../facts/refusalResults';
import { channelNumber, isNothing, nameCell } from '../channels/channelCells';
import { dealStatus } from '../channels/dealStatus';
import { foreignMoney } from '../channels/foreignMoney';
import { dayReader } from '../dayReader';
import { shownCell } from '../shownCell';
import { isTotals } from '../totalsRows';
import { barrierName, type NamedBarrier } from './barrierFinder';
import { REFUSALS_LEFT_OUT } from './leftOutTexts';
import { reasonsOf } from './reasonsOf';
import { withSharedMoney } from './withSharedMoney';

/** Cells a screen can name; more would not be read. */
const NAMED_CELLS = 20;
/** Words that are named. */
const NAMED_WORDS = 5;

/** Raw cells by role; a role without a column is missing. */
type Cells = Readonly<Record<string, readonly unknown[]>>;

/** Refusals of an export, and what of it could not be used. */
export interface CrmRefusals {
  readonly rows: readonly RefusalResult[];
  /** Row of the data, from 0, for each of `rows`. */
  readonly places: readonly number[];
  readonly leftOut: readonly LeftOut[];
  /** Sign of the currency its amounts name; empty where they name none. */
  readonly currency: string;
}

const CODES = ['totals', 'reason', 'date', 'amount', 'currency', 'status', 'unmatched'] as const;
type Code = (typeof CODES)[number];

/** Collects the cells at fault, and the words that are told of them. */
class Faults {
  private readonly found = new Map<Code, { readonly cells: CellAt[]; readonly words: Set<string> }>();

  note(code: Code, cell: CellAt, word = ''): void {
    const of = this.found.get(code) ?? { cells: [], words: new Set<string>() };
    // A cell that is at fault twice is one cell.
    if (of.cells[of.cells.length - 1]?.row !== cell.row) of.cells.push(cell);
    if (word !== '') of.words.add(word.replace(/\s+/g, ' '));
    this.found.set(code, of);
  }

  list(): readonly LeftOut[] {
    return CODES.flatMap((code): LeftOut[] => {
      const of = this.found.get(code);
      if (of === undefined) return [];
      const names = [...of.words].slice(0, NAMED_WORDS).join('\n');
      const told = { text: REFUSALS_LEFT_OUT[code], rows: of.cells.length, offences: of.cells.slice(0, NAMED_CELLS) };
      return [{ ...told, ...(names !== '' && { values: { names } }) }];
    });
  }
}

/** Whether a row says that it is the sum of the others. */
const isTotalsRow = (texts: readonly string[]): boolean => texts.some((text) => isTotals(text));

/**
 * Reads refusals of a CRM export. Of deals with a status only the lost ones count; a status that is blank is an open deal. Reasons
 * become barriers by name in any language and by the reasons listed beside them; several in one cell, with semicolons or commas
 * between them, are several rows of one person, who is told by the number of the deal or customer. What somebody meant to spend is
 * divided among the barriers of one deal, so that sums stay what they are (methods.md §7.4; B7-08).
 * @param columns raw cells by role, without the header; roles as in `REFUSAL_COLUMNS`
 * @param origin name of the sheet
 */
export function crmRefusals(
  columns: Cells,
  barriers: readonly NamedBarrier[],
  origin: string,
  file: FileContext,
): CrmRefusals {
  const given = Object.values(columns);
  const count = given.reduce((most, cells) => Math.max(most, cells.length), 0);
  const text = (role: string, row: number): string => nameCell(columns[role]?.[row]);
  const money = foreignMoney([{ role: 'amount', cells: columns['amount'] ?? [] }], file.currency, columns['currency']);
  const foreign = new Set(money.foreign.map(({ row }) => row));
  const dayOf = dayReader(file);
  const split = reasonsOf(barriers);
  const persons = new Map<string, number>();
  const faults = new Faults();
  const at = (role: string, row: number): CellAt => ({ role, row, value: shownCell(columns[role]?.[row], file) });

  const isRefused = (row: number): boolean => {
    if (columns['status'] === undefined) return true;
    const word = text('status', row);
    if (word === '') return false;
    const status = dealStatus(word);
    if (status === undefined) faults.note('status', at('status', row), word);
    return status === 'lost';
  };
  const amountOf = (row: number): number | null => {
    const cell = columns['amount']?.[row];
    if (isNothing(cell)) return null;
    const amount = channelNumber(cell, file.locale);
    const fault = amount === undefined || amount < 0 ? 'amount' : foreign.has(row) ? 'currency' : undefined;
    if (fault !== undefined) faults.note(fault, at('amount', row));
    return fault === undefined ? (amount ?? null) : null;
  };
  const dayAt = (row: number): CivilDay | null => {
    const cell = columns['date']?.[row];
    const day = dayOf(cell) ?? null;
    if (day === null && !isNothing(cell)) faults.note('date', at('date', row));
    return day;
  };
  const personOf = (row: number): number => {
    const id = text('deal', row);
    const key = id === '' ? `\u0000${row}` : id;
    const person = persons.get(key) ?? persons.size + 1;
    persons.set(key, person);
    return person;
  };

  const rows: RefusalResult[] = [];
  const places: number[] = [];
  for (let row = 0; row < count; row++) {
    if (given.every((cells) => isBlank(cells[row]))) continue;
    const reasons = split(text('reason', row));
    if (isTotalsRow(['reason', 'date', 'deal', 'stage', 'status'].map((role) => text(role, row)))) {
      faults.note('totals', at('reason', row));
      continue;
    }
    if (!isRefused(row)) continue;
    if (reasons.length === 0) {
      faults.note('reason', at('reason', row));
      continue;
    }
    const lost = amountOf(row);
    const person = personOf(row);
    const day = dayAt(row);
    const stage = text('stage', row) || text('status', row);
    for (const { barrier, word } of reasons) {
      // Without a list of barriers there is nothing to match with, and nowhere to write a reason.
      if (barrier === undefined && barriers.length > 0) faults.note('unmatched', at('reason', row), word);
      const name = barrier === undefined ? word : barrierName(barrier, file.lang);
      rows.push({ origin, day, stage, barrier: name, lost, person });
      places.push(row);
    }
  }
  return { ...withSharedMoney(rows, places), leftOut: faults.list(), currency: money.currency };
}
