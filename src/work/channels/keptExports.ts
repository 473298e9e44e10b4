import { AppError } from '../../core/appError';
import type { Settings, Workbook } from '../../core/ports';
import type { ExportKind } from '../../facts/channelResults';
import type { KeptKind } from '../../facts/keptKinds';
import { utf8Bytes } from '../state/bytes';
import { keptJson } from '../state/keptJson';
import { CHANNEL_ERRORS } from './errors';

/** Key of the exports a file reads. A copy reads them too: its sheets have the same ids. */
export const EXPORTS_KEY = 'rosta.exports';
/** More than these nobody compares; each costs a report a remote call. */
export const MOST_EXPORTS = 20;
/** Google keeps 9 KB under a key; counted in bytes, with some to spare. */
const MOST_BYTES = 8900;

/** A column of an export: where it stood, and by what it is found again. */
export interface KeptColumn {
  /** 0-based. */
  readonly index: number;
  readonly header: string;
  /** Which of the columns of this header it is, from 0, and how many there were. */
  readonly nth: number;
  readonly of: number;
}

/** An export as the file remembers it. */
export interface KeptExport {
  readonly sheetId: number;
  /** The sheet's name when it was last seen, to speak of one that is gone. */
  readonly name: string;
  readonly kind: KeptKind;
  /** 1-based. */
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, KeptColumn>>;
  /** The channel of all rows; empty where the rows name theirs. */
  readonly channel: string;
  /** Made as an example: once its sheet is gone, nobody misses it. */
  readonly isExample: boolean;
}

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

function columnOf(raw: unknown): KeptColumn | undefined {
  if (!Array.isArray(raw)) return undefined;
  const [index, header, nth = 0, of = 1]: readonly unknown[] = raw;
  if (!isWhole(index) || typeof header !== 'string' || !isWhole(nth) || !isWhole(of)) return undefined;
  return { index, header, nth, of };
}

function columnsOf(raw: unknown): KeptExport['columns'] {
  const entries = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
  return Object.fromEntries(
    entries.flatMap(([role, place]) => {
      const column = columnOf(place);
      return column === undefined ? [] : [[role, column] as const];
    }),
  );
}

/** A kind by its code; `undefined` for what is none. */
export function keptKind(code: string): KeptKind | undefined {
  return code === 'ads' || code === 'crm' || code === 'refusals' ? code : undefined;
}

/** Whether an export holds refusals, and so nothing of channels. */
export function isOfRefusals({ kind }: Pick<KeptExport, 'kind'>): boolean {
  return kind === 'refusals';
}

function exportOf(raw: unknown): KeptExport | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { sheet, name, kind, row, columns, channel, example }: Readonly<Record<string, unknown>> = { ...raw };
  const known = typeof kind === 'string' ? keptKind(kind) : undefined;
  if (!isWhole(sheet) || !isWhole(row) || row === 0 || known === undefined || typeof name !== 'string')
    return undefined;
  return {
    ...{ sheetId: sheet, name, kind: known, headerRow: row, columns: columnsOf(columns) },
    ...{ channel: typeof channel === 'string' ? channel : '', isExample: example === true },
  };
}

/** As short as it can be told: Google keeps little under a key. */
function rawOf({ sheetId, name, kind, headerRow, columns, channel, isExample }: KeptExport): object {
  const places = Object.entries(columns).map(
    ([role, { index, header, nth, of }]) => [role, of === 1 ? [index, header] : [index, header, nth, of]] as const,
  );
  return {
    ...{ sheet: sheetId, name, kind, row: headerRow, columns: Object.fromEntries(places) },
    ...(channel !== '' && { channel }),
    ...(isExample && { example: true }),
  };
}

/** The exports a file reads, in the order they were added; what is spoilt is left out. At most one remote call. */
export function readExports(store: Pick<Settings, 'get'>): readonly KeptExport[] {
  const raw = keptJson(store, EXPORTS_KEY);
  return Array.isArray(raw) ? raw.flatMap((one) => exportOf(one) ?? []) : [];
}

/**
 * The exports a file reads but for examples whose sheets are gone, or were left empty by a cut: those are made anew. A remote call
 * for each example besides that of `readExports` and the list of sheets.
 */
export function standingExports(
  workbook: Pick<Workbook, 'sheets' | 'filledRows'>,
  store: Pick<Settings, 'get'>,
): readonly KeptExport[] {
  const isThere = ({ sheetId }: KeptExport): boolean =>
    workbook.sheets().some(({ id }) => id === sheetId) && workbook.filledRows(sheetId) > 1;
  return readExports(store).filter((one) => !one.isExample || isThere(one));
}

/** An export of ads or of the CRM. */
export interface ChannelExport extends KeptExport {
  readonly kind: ExportKind;
}

/** The exports of channels among those a file reads. At most one remote call. */
export function channelExports(store: Pick<Settings, 'get'>): readonly ChannelExport[] {
  return readExports(store).flatMap((one) => {
    const { kind } = one;
    return kind === 'refusals' ? [] : [{ ...one, kind }];
  });
}

/**
 * Keeps the exports a file reads; one remote call.
 * @throws AppError CHANNEL_EXPORTS_FULL; PROPERTIES_FULL, PROTECTED
 */
export function keepExports(store: Pick<Settings, 'set'>, exports: readonly KeptExport[]): void {
  const text = JSON.stringify(exports.map(rawOf));
  if (exports.length > MOST_EXPORTS || utf8Bytes(text) > MOST_BYTES) {
    throw new AppError(CHANNEL_ERRORS.full, { n: exports.length - 1 });
  }
  store.set(EXPORTS_KEY, text);
}

/** Whether two are the same export: a sheet may be one of each kind. */
export function isSameExport(
  a: Pick<KeptExport, 'sheetId' | 'kind'>,
  b: Pick<KeptExport, 'sheetId' | 'kind'>,
): boolean {
  return a.sheetId === b.sheetId && a.kind === b.kind;
}
