import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { TRACK_CELLS_FACT, type TrackCell } from '../../facts/trackCells';
import { TRACKS_FACT, type Track } from '../../facts/tracks';
import { openSheet, type ProgrammeSheet } from '../programme/programmeSheets';

/** Both sheets of customer tracks as they stand. */
export interface TrackSheets {
  readonly tracks: ProgrammeSheet<Track>;
  readonly cells: ProgrammeSheet<TrackCell>;
}

/**
 * Reads the sheets of tracks; a remote call each besides the list of marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function openTracks(workbook: Workbook, file: FileContext): TrackSheets {
  return { tracks: openSheet(workbook, TRACKS_FACT, file), cells: openSheet(workbook, TRACK_CELLS_FACT, file) };
}
