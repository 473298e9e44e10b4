import { columnLetter } from '../../core/a1';
import { AppError, type CellAt } from '../../core/appError';
import type { LeftOut } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { aggregateExport } from '../../data/channels/aggregateExport';
import type { ChannelResult } from '../../facts/channelResults';
import { headerTexts, TOP_ROWS } from '../panel/looked';
import { readColumns } from '../panel/readColumns';
import { CHANNEL_ERRORS } from './errors';
import { findColumns, isSameHeader } from './findColumns';
import type { ChannelExport, KeptExport } from './keptExports';
import { CHANNELS_SAY } from './texts';

/** Cells that a sentence names; more nobody looks up. */
const NAMED_CELLS = 3;

/** The cells of an export where they stand. */
interface StandingCells {
  readonly sheet: string;
  /** 1-based row below the headers. */
  readonly firstRow: number;
  /** Raw cells by role, without the header. */
  readonly cells: Readonly<Record<string, readonly unknown[]>>;
  /** What was left out, with the sheet and the cells in words: a report of several sheets cannot name a cell alone. */
  readonly placed: (reason: LeftOut) => LeftOut;
}

/** An export as it stands on its sheet. */
export interface StandingExport extends Pick<StandingCells, 'sheet' | 'firstRow'> {
  readonly rows: readonly ChannelResult[];
  readonly leftOut: readonly LeftOut[];
  /** Sign of the currency its amounts name; empty where they name none. */
  readonly currency: string;
}

/** Cells by role with the headers they stand under. */
interface Standing {
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, readonly unknown[]>>;
}

function standingIn(
  workbook: Workbook,
  sheetId: number,
  headerRow: number,
  columns: Readonly<Record<string, number>>,
): Standing {
  const read = readColumns(workbook, sheetId, Object.values(columns));
  const cells = Object.entries(columns).map(([role, index]) => [role, read.get(index) ?? []] as const);
  return { headerRow, columns, cells: Object.fromEntries(cells) };
}

/** The columns where they stood before; `undefined` when they stand there no more, or when only all headers can tell. */
function readWhereTheyStood(workbook: Workbook, { sheetId, headerRow, columns }: KeptExport): Standing | undefined {
  if (Object.values(columns).some(({ of }) => of > 1)) return undefined;
  const places = Object.fromEntries(Object.entries(columns).map(([role, { index }]) => [role, index]));
  try {
    const standing = standingIn(workbook, sheetId, headerRow, places);
    const isThere = Object.entries(columns).every(([role, { header }]) => {
      const [now = ''] = headerTexts([standing.cells[role]?.[headerRow - 1] ?? '']);
      return isSameHeader(now, header);
    });
    return isThere ? standing : undefined;
  } catch (cause) {
    // Fewer columns than there were: they may stand further left.
    if (cause instanceof AppError && cause.code === 'COLUMNS_GONE') return undefined;
    throw cause;
  }
}

function readWhereTheyStand(workbook: Workbook, kept: KeptExport, sheet: string): Standing {
  const { headerRow, columns, missing } = findColumns(workbook.readTop(kept.sheetId, TOP_ROWS), kept);
  if (missing.length > 0) {
    throw new AppError(CHANNEL_ERRORS.columnsGone, { sheet, headers: missing.join('\n') });
  }
  return standingIn(workbook, kept.sheetId, headerRow, columns);
}

function placed({ text, rows, values, offences }: LeftOut, sheet: string, { headerRow, columns }: Standing): LeftOut {
  const cellOf = ({ role, row }: CellAt): string => `${columnLetter(columns[role] ?? 0)}${headerRow + row + 1}`;
  const cells = offences.slice(0, NAMED_CELLS).map(cellOf).join(', ');
  const { [cells === '' ? 'leftOut' : 'leftOutCells']: around } = CHANNELS_SAY;
  const whole = (lang: keyof Localized): string => around[lang].replace('{what}', text[lang]);
  return {
    text: { ru: whole('ru'), kk: whole('kk'), en: whole('en') },
    ...{ rows, offences: [], values: { ...values, sheet, cells } },
  };
}

/**
 * Reads the cells of an export where they stand: one remote call while its columns are where they were, two more after they were
 * moved.
 * @throws AppError CHANNEL_SHEET_GONE (`sheet`), CHANNEL_COLUMNS_GONE (`sheet`, `headers`)
 */
export function readCells(workbook: Workbook, kept: KeptExport): StandingCells {
  const sheet = workbook.sheets().find(({ id }) => id === kept.sheetId)?.name;
  if (sheet === undefined) throw new AppError(CHANNEL_ERRORS.sheetGone, { sheet: kept.name });
  const standing = readWhereTheyStood(workbook, kept) ?? readWhereTheyStand(workbook, kept, sheet);
  const below = Object.entries(standing.cells).map(([role, cells]) => [role, cells.slice(standing.headerRow)] as const);
  return {
    ...{ sheet, firstRow: standing.headerRow + 1, cells: Object.fromEntries(below) },
    placed: (reason) => placed(reason, sheet, standing),
  };
}

/**
 * Reads an export of channels as `readCells` does, put together by day and tag.
 * @throws AppError CHANNEL_SHEET_GONE (`sheet`), CHANNEL_COLUMNS_GONE (`sheet`, `headers`)
 */
export function readExport(workbook: Workbook, kept: ChannelExport, file: FileContext): StandingExport {
  const { sheet, firstRow, cells, placed: place } = readCells(workbook, kept);
  const { rows, leftOut, currency } = aggregateExport(kept.kind, cells, { origin: sheet, channel: kept.channel }, file);
  return { ...{ sheet, firstRow, rows, currency }, leftOut: leftOut.map(place) };
}
