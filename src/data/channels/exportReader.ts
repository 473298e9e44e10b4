import type { CellAt } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { FileContext } from '../../core/table';
import type { ExportKind } from '../../facts/channelResults';
import { dayReader } from '../dayReader';
import { isTotals } from '../totalsRows';
import { channelNumber, isNothing, nameCell, UNKNOWN } from './channelCells';
import { type DealStatus, dealStatus } from './dealStatus';
import { foreignMoney } from './foreignMoney';

/** Raw cells of an export by role; a role without a column is missing. */
export type ExportCells = Readonly<Record<string, readonly unknown[]>>;

/** Why a row cannot be used, and the column that says so. */
interface RowProblem {
  readonly reason: 'totals' | 'day' | 'number' | 'negative' | 'currency';
  readonly role: string;
}

/** Names of a row, in the order of `NAMES`. */
export const NAMES = ['source', 'medium', 'campaign', 'channel'] as const;
/** Numbers of a row, in the order of `numbers`. */
export const NUMBERS = ['cost', 'impressions', 'clicks', 'leads', 'sales', 'revenue'] as const;

const READ: Readonly<Record<ExportKind, readonly (typeof NUMBERS)[number][]>> = {
  ads: ['cost', 'impressions', 'clicks'],
  crm: ['leads', 'sales', 'revenue'],
};
/** Cells in which exports name their last row. */
const TOTALS_IN = ['date', ...NAMES, 'status'] as const;
const TOTAL_OF = /^total: /i;

/** Reads rows one by one into places that are used again, so that a hundred thousand rows make no objects. */
export interface ExportReader {
  readonly rows: number;
  /** Sign of the currency that amounts name; empty where they name none. */
  readonly currency: string;
  /** Cells of statuses nobody knows, by word. */
  readonly strange: ReadonlyMap<string, CellAt[]>;
  /** Of the row read last: its civil day, NaN where the export has no days; its numbers and its names. */
  readonly now: { day: number; readonly numbers: Float64Array; readonly names: string[] };
  /** Reads a row; says why it cannot be used. */
  readonly read: (row: number) => RowProblem | 'blank' | undefined;
}

/** Makes the reader of an export. */
export function exportReader(kind: ExportKind, columns: ExportCells, file: FileContext): ExportReader {
  const now = { day: UNKNOWN, numbers: new Float64Array(NUMBERS.length).fill(UNKNOWN), names: NAMES.map(() => '') };
  const given = Object.values(columns);
  const rows = given.reduce((most, cells) => Math.max(most, cells.length), 0);
  const role = kind === 'ads' ? 'cost' : 'revenue';
  const money = foreignMoney([{ role, cells: columns[role] ?? [] }], file.currency, columns['currency']);
  const foreign = new Set(money.foreign.map((offence) => offence.row));
  const dayOf = dayReader(file);
  const isCounted = columns['leads'] !== undefined || columns['sales'] !== undefined;
  const strange = new Map<string, CellAt[]>();
  const statusOf = statusReader(columns['status'], strange);

  const readDay = (row: number): boolean => {
    if (columns['date'] === undefined) return true;
    now.day = dayOf(columns['date'][row]) ?? UNKNOWN;
    return !Number.isNaN(now.day);
  };
  const readNumbers = (row: number): RowProblem | undefined => {
    for (const id of READ[kind]) {
      const cell = columns[id]?.[row];
      const read = isNothing(cell) ? UNKNOWN : channelNumber(cell, file.locale);
      if (read === undefined) return { reason: 'number', role: id };
      if (read < 0) return { reason: 'negative', role: id };
      now.numbers[NUMBERS.indexOf(id)] = read;
    }
    return undefined;
  };
  /** A row of a CRM is one lead; only what was sold has revenue. */
  const countDeal = (row: number): void => {
    const amount = now.numbers[5] ?? UNKNOWN;
    const isSold = columns['status'] === undefined ? amount > 0 : statusOf(row) === 'won';
    now.numbers[3] = 1;
    now.numbers[4] = isSold ? 1 : 0;
    now.numbers[5] = isSold ? amount : 0;
  };
  const totalsAt = (row: number): string | undefined => {
    return TOTALS_IN.find((one) => {
      const text = columns[one]?.[row];
      return typeof text === 'string' && (isTotals(text.trim()) || TOTAL_OF.test(text.trim()));
    });
  };
  const read = (row: number): RowProblem | 'blank' | undefined => {
    if (given.every((cells) => isBlank(cells[row]))) return 'blank';
    const hasDay = readDay(row);
    // A readable day is no totals row, whatever a campaign is called.
    const last = hasDay && columns['date'] !== undefined ? undefined : totalsAt(row);
    if (last !== undefined) return { reason: 'totals', role: last };
    if (!hasDay) return { reason: 'day', role: 'date' };
    const problem = readNumbers(row);
    if (problem !== undefined) return problem;
    if (foreign.has(row)) return { reason: 'currency', role };
    NAMES.forEach((id, place) => {
      now.names[place] = nameCell(columns[id]?.[row]);
    });
    if (kind === 'crm' && !isCounted) countDeal(row);
    return undefined;
  };
  return { rows, currency: money.currency, strange, now, read };
}

/** Reads statuses, each word once; blank is open. Words nobody knows are collected with their cells. */
function statusReader(
  column: readonly unknown[] | undefined,
  strange: Map<string, CellAt[]>,
): (row: number) => DealStatus | undefined {
  const known = new Map<string, DealStatus | undefined>();
  return (row) => {
    const word = nameCell(column?.[row]);
    if (word === '') return 'open';
    if (!known.has(word)) known.set(word, dealStatus(word));
    const status = known.get(word);
    if (status === undefined) {
      const cells = strange.get(word) ?? [];
      strange.set(word, cells);
      cells.push({ role: 'status', row, value: word });
    }
    return status;
  };
}
