import { AppError } from '../../core/appError';
import type { GivenFact } from '../../core/defineFact';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { ANSWERS_FACT } from '../../facts/answers';
import { JOURNEY_FACT } from '../../facts/journey';
import { REVIEWS_FACT } from '../../facts/reviews';
import { VISITS_FACT } from '../../facts/visits';
import { rowPrint } from '../ledger/print';
import { readMapNames } from '../map/mapNames';
import { tableSheet } from '../tables/openTable';
import { FILLED_COLUMNS } from './journeyRows';
import { type JourneyPorts, refreshUnderLock } from './refreshJourney';
import { readJourneyNote } from './writtenPrints';

/** Rows of a table's sheet that are filled; one remote call, none where there is no such sheet. */
function filledRows(workbook: Workbook, fact: GivenFact): number {
  const sheet = tableSheet(workbook, fact);
  return sheet === undefined ? 0 : workbook.filledRows(sheet.id);
}

/** Changes whenever visits are filed, decided on or erased, and with the visit programme. */
function stampOf({ workbook, store }: JourneyPorts): string {
  const names = rowPrint([JSON.stringify(readMapNames(store, workbook.id()))]);
  return [
    filledRows(workbook, VISITS_FACT),
    filledRows(workbook, ANSWERS_FACT),
    filledRows(workbook, REVIEWS_FACT),
    names,
  ].join(' ');
}

/**
 * Brings the ratings on the journey's sheet up to date where anything was filed or decided since; five remote calls where nothing was,
 * none where there is no journey. A journey that cannot be refreshed now, because somebody writes or people took it apart,
 * waits for the next hour and keeps nothing else from being done.
 */
export function refreshRatings(ports: JourneyPorts, file: FileContext): void {
  try {
    if (tableSheet(ports.workbook, JOURNEY_FACT) === undefined) return;
    const stamp = stampOf(ports);
    if (readJourneyNote(ports.store, FILLED_COLUMNS.length).stamp === stamp) return;
    ports.lock.hold(() => refreshUnderLock(ports, {}, file, { stamp }));
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
  }
}
