import { factTable } from '../../core/defineFact';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { TRACK_CELLS_FACT } from '../../facts/trackCells';
import { TRACKS_FACT } from '../../facts/tracks';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { MADE } from '../programme/makeTexts';
import { addTables } from '../tables/addTables';
import { exampleTracks } from './example';
import { TRACK_TEXTS } from './texts';
import { openTracks } from './trackSheets';

/** What making the sheets of tracks needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/**
 * Makes the sheets of tracks that are not there, as one run that can be undone; sheets that are there stay as they are. The
 * example is written only where neither has rows yet.
 * @returns what was done, in words
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function makeTracks(ports: Ports, example: boolean, file: FileContext): string {
  return ports.lock.hold(() => {
    claimCopy(ports);
    const { tracks, cells } = openTracks(ports.workbook, file);
    const isFilled = tracks.rows.length + cells.rows.length > 0;
    const { lang } = file;
    const rows = example && !isFilled ? exampleTracks(ports.clock.today(file.zone), lang) : { tracks: [], cells: [] };
    const wanted = [
      { ...tracks, rows: factTable(TRACKS_FACT, rows.tracks).rows },
      { ...cells, rows: factTable(TRACK_CELLS_FACT, rows.cells).rows },
    ];
    const made = addTables(ports, wanted, file, { kind: 'tracks', id: TRACKS_FACT.id });
    return [
      ...(made.length > 0 ? [fill(MADE.sheets, { names: made.join('\n') }, lang)] : []),
      ...(made.length === 0 && !example ? [TRACK_TEXTS.nothing[lang]] : []),
      ...(example ? [TRACK_TEXTS[isFilled ? 'noExample' : 'example'][lang]] : []),
    ].join(' ');
  });
}
