import { AppError } from '../../core/appError';
import type { FactRead, LeftOut } from '../../core/defineModel';
import type { Settings, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { ChannelResult } from '../../facts/channelResults';
import { CHANNEL_ERRORS } from './errors';
import { channelExports, type KeptExport } from './keptExports';
import { readExport, type StandingExport } from './readExport';

/** What reading exports needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Pick<Settings, 'get'>;
}

type FactRows = FactRead['rows'];

/** An error of one export as a report tells it; the others go on. @throws RangeError for an error that brings no text */
export function toldOf({ code, text, values }: AppError): LeftOut {
  // Each of them brings its text.
  if (text === undefined) throw new RangeError(`no text of ${code}`);
  return { text, rows: 0, values, offences: [] };
}

/** What the money of a sheet is in, and how many rows speak for that. */
interface MoneyOf {
  readonly currency: string;
  readonly weight: number;
}

/** The currency of most rows; amounts of another one cannot be added to them. */
export function ofOneCurrency(sheets: readonly MoneyOf[]): {
  currency: string;
  isOther: (one: Pick<MoneyOf, 'currency'>) => boolean;
} {
  const rows = new Map<string, number>();
  for (const { currency, weight } of sheets)
    if (currency !== '') rows.set(currency, (rows.get(currency) ?? 0) + weight);
  const [[currency] = ['']] = [...rows].sort(([, a], [, b]) => b - a);
  return { currency, isOther: (one) => one.currency !== '' && one.currency !== currency };
}

function factRow(row: ChannelResult): FactRows[number]['values'] {
  return { ...row };
}

/**
 * Reads every export the file remembers where it stands; one remote call for each, and one for the list of sheets. An export that
 * is gone, has changed or is of another currency is told of, and the others are read.
 */
export function readResults({ workbook, store }: Ports, file: FileContext): FactRead {
  const leftOut: LeftOut[] = [];
  const errors: AppError[] = [];
  const standing = channelExports(store).flatMap((kept): readonly { kept: KeptExport; read: StandingExport }[] => {
    try {
      return [{ kept, read: readExport(workbook, kept, file) }];
    } catch (cause) {
      if (!(cause instanceof AppError) || cause.text === undefined) throw cause;
      if (!kept.isExample || cause.code !== CHANNEL_ERRORS.sheetGone.code) errors.push(cause);
      return [];
    }
  });
  const { currency, isOther } = ofOneCurrency(
    standing.map(({ read }) => ({ currency: read.currency, weight: read.rows.reduce((n, row) => n + row.rows, 0) })),
  );
  const rows: FactRows[number][] = [];
  for (const { kept, read } of standing) {
    if (isOther(read)) {
      const values = { sheet: read.sheet, currency: read.currency, main: currency };
      leftOut.push(toldOf(new AppError(CHANNEL_ERRORS.currency, values)));
      continue;
    }
    leftOut.push(...read.leftOut);
    for (const row of read.rows) rows.push({ values: factRow(row), row: read.firstRow, sheetId: kept.sheetId });
  }
  const [hindered] = errors;
  // Where there is nothing to go on with, the first trouble is the answer.
  if (standing.length === 0 && hindered !== undefined) return { sheet: '', letters: {}, rows: [], hindered };
  leftOut.unshift(...errors.map(toldOf));
  return { sheet: '', letters: {}, rows, leftOut, ...(currency !== '' && { currency }) };
}
