import type { Clock, Workbook } from '../../core/ports';
import type { TracksView } from '../../core/qfdViews';
import type { FileContext } from '../../core/table';
import { TRACK_KIND_WORDS } from '../../facts/trackWords';
import { fill } from '../../i18n/template';
import { trackReview } from '../pictures/trackReview';
import { type ReadTrack, readTracks } from './readTracks';
import { TRACK_TEXTS } from './texts';

/** What the screen of tracks needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly clock: Clock;
}

/** "One segment, rows: 24, without a source: 3". */
function countText({ kind, rows, sourceless }: ReadTrack, { lang }: FileContext): string {
  const text = fill(TRACK_TEXTS.track, { kind: TRACK_KIND_WORDS[kind]?.[lang] ?? kind, rows }, lang);
  return sourceless === 0 ? text : fill(TRACK_TEXTS.sourceless, { text, n: sourceless }, lang);
}

/**
 * The screen of customer tracks.
 * @param news what was just done, in words
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function tracksView({ workbook, clock }: Ports, file: FileContext, news = ''): TracksView {
  const { sheets, tracks, problems } = readTracks(workbook, file);
  const { lang } = file;
  const today = clock.today(file.zone);
  return {
    ...{ lang, news, problems },
    sheets: { tracks: sheets.tracks.sheet, cells: sheets.cells.sheet },
    tracks: tracks.map((track) => ({
      ...{ code: track.code, segment: track.segment, row: track.row, text: countText(track, file) },
      ...trackReview(track.reviewed, track.staleAfter, today, lang),
    })),
  };
}
