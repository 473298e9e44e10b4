import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import type { Track } from '../../facts/tracks';
import { TRACK_KIND_WORDS } from '../../facts/trackWords';
import { Problems } from '../programme/problems';
import type { ProgrammeSheet, SheetRow } from '../programme/programmeSheets';
import { rowsWithCode, tellSameNames } from '../programme/rowChecks';
import { TRACK_PROBLEMS } from './problemTexts';
import { readTrackCells } from './readTrackCells';
import { openTracks, type TrackSheets } from './trackSheets';

/** A track whose row is usable. */
export interface ReadTrack {
  readonly code: string;
  readonly segment: string;
  /** Code of facts/trackWords.ts. */
  readonly kind: string;
  /** A civil day; anything else counts as never. */
  readonly reviewed: Value;
  readonly staleAfter: Value;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Usable rows of the other sheet, and those among them that say no source. */
  readonly rows: number;
  readonly sourceless: number;
}

/** The customer tracks as their sheets have them. */
export interface TracksReading {
  readonly sheets: TrackSheets;
  readonly tracks: readonly ReadTrack[];
  /** Errors first; empty, too, as long as there are no sheets at all. */
  readonly problems: readonly ProgrammeProblemView[];
}

/** What is wrong with the sheets of tracks, as it is collected. */
export type TrackProblems = Problems<keyof typeof TRACK_PROBLEMS>;

/** Blank means one segment. */
const USUAL_KIND = 'segment';

function tellMissing<Row extends object>(
  { sheet, rows, fact }: ProgrammeSheet<Row>,
  empty: 'emptyTracks' | 'emptyCells',
  problems: TrackProblems,
): void {
  if (sheet === null) problems.error('noSheet', { sheet }, { title: fact.title[problems.lang] });
  else if (rows.length === 0) problems.todo(empty, { sheet });
}

const isDays = (value: Value): boolean => value === null || (Number.isInteger(value) && Number(value) >= 1);

/** Tells what is wrong with a track's row; a track with a wrong day or number of days is still one. */
function tellTrack(row: SheetRow<Track>, sheet: ProgrammeSheet<Track>['sheet'], problems: TrackProblems): void {
  const tell = (text: keyof typeof TRACK_PROBLEMS, column: keyof Track): void => {
    problems.error(text, { sheet, row: row.row }, { cell: row.cell(column), value: row.text(column) });
  };
  if (row.text('segment') === '') tell('blankSegment', 'segment');
  if (row.text('kind') !== '' && TRACK_KIND_WORDS[row.text('kind')] === undefined) tell('unknownKind', 'kind');
  if (typeof row.value('reviewed') === 'string') tell('noSuchDate', 'reviewed');
  if (!isDays(row.value('stale_after'))) tell('staleDays', 'stale_after');
}

/**
 * Reads the customer tracks and says what is wrong with them; two remote calls besides the list of marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readTracks(workbook: Workbook, file: FileContext): TracksReading {
  const sheets = openTracks(workbook, file);
  const { tracks, cells } = sheets;
  if (tracks.sheet === null && cells.sheet === null) return { sheets, tracks: [], problems: [] };
  const problems: TrackProblems = new Problems(file.lang, TRACK_PROBLEMS);
  tellMissing(tracks, 'emptyTracks', problems);
  tellMissing(cells, 'emptyCells', problems);
  const coded = rowsWithCode(tracks, 'S', problems);
  for (const row of coded) tellTrack(row, tracks.sheet, problems);
  tellSameNames(
    coded.map((row) => ({ row: row.row, names: [row.text('segment')] })),
    tracks.sheet,
    problems,
  );
  const counts = readTrackCells(sheets, new Set(coded.map((row) => row.text('code'))), problems);
  return {
    sheets,
    tracks: coded.map((row) => ({
      ...{ code: row.text('code'), segment: row.text('segment'), kind: row.text('kind') || USUAL_KIND },
      ...{ reviewed: row.value('reviewed'), staleAfter: row.value('stale_after'), row: row.row },
      ...(counts.get(row.text('code')) ?? { rows: 0, sourceless: 0 }),
    })),
    problems: problems.list(),
  };
}
