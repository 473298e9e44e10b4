import type { Clock, Lock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { TRACKS_FACT } from '../../facts/tracks';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import { openSheet } from '../programme/programmeSheets';
import { TRACK_TEXTS } from './texts';

/** What noting a review needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly lock: Lock;
  readonly clock: Clock;
}

const REVIEWED = TRACKS_FACT.columns.findIndex(({ id }) => id === 'reviewed');

/**
 * Writes today's date into a track's cell, because its owner says that it was gone through; no other cell is touched, and none
 * in which people wrote something else than a date.
 * @param code the track's code; of several rows with it the first
 * @returns what was done, in words
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED
 */
export function markReviewed(ports: Ports, code: string, file: FileContext): string {
  return ports.lock.hold(() => {
    claimCopy(ports);
    const { workbook, clock } = ports;
    const { table, rows } = openSheet(workbook, TRACKS_FACT, file);
    const track = rows.find((row) => row.text('code') === code);
    if (table === undefined || track === undefined) {
      const sheet = table?.sheet.name ?? TRACKS_FACT.title[file.lang];
      return fill(TRACK_TEXTS.gone, { sheet, code }, file.lang);
    }
    const { row } = track;
    const column = table.columns[REVIEWED] ?? 0;
    const isOther =
      typeof track.value('reviewed') === 'string' ||
      workbook.formulas(table.sheet.id, { row: row - 1, column, rows: 1, columns: 1 }).length > 0;
    if (isOther) {
      return fill(TRACK_TEXTS.noDate, { sheet: table.sheet.name, cell: track.cell('reviewed') }, file.lang);
    }
    const day = clock.today(file.zone);
    const date = new Date(zoneDays(file.zone).midnightOf(day));
    workbook.writeCells(table.sheet.id, row - 1, column, [[date]]);
    workbook.flush();
    return fill(TRACK_TEXTS.reviewedNow, { segment: track.text('segment') || code, day }, file.lang);
  });
}
