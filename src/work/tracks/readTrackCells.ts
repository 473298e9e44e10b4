import { STAGE_WORDS } from '../../facts/stageWords';
import type { TrackCell } from '../../facts/trackCells';
import { LANE_WORDS, SOURCE_WORDS } from '../../facts/trackWords';
import type { Problems } from '../programme/problems';
import type { SheetRow } from '../programme/programmeSheets';
import type { TRACK_PROBLEMS } from './problemTexts';
import type { TrackSheets } from './trackSheets';

/** How many usable rows a track has, and how many of them say no source. */
export interface TrackCount {
  readonly rows: number;
  readonly sourceless: number;
}

type Text = keyof typeof TRACK_PROBLEMS;

/** The first thing that is wrong with a row, and in which column. */
function faultOf(row: SheetRow<TrackCell>, known: ReadonlySet<string>): readonly [Text, keyof TrackCell] | undefined {
  if (!known.has(row.text('track'))) return ['unknownTrack', 'track'];
  if (STAGE_WORDS[row.text('stage')] === undefined) return ['unknownStage', 'stage'];
  if (LANE_WORDS[row.text('lane')] === undefined) return ['unknownLane', 'lane'];
  return row.text('text') === '' ? ['blankText', 'text'] : undefined;
}

/**
 * Counts the rows of each track; those with errors are left out and told.
 * @param known codes of the tracks on their sheet
 */
export function readTrackCells(
  { tracks, cells }: TrackSheets,
  known: ReadonlySet<string>,
  problems: Problems<Text>,
): ReadonlyMap<string, TrackCount> {
  const counts = new Map<string, TrackCount>();
  const { sheet } = cells;
  const names = { tracks: tracks.sheet?.name ?? tracks.fact.title[problems.lang] };
  for (const row of cells.rows) {
    const found = (column: keyof TrackCell) => ({ cell: row.cell(column), value: row.text(column), ...names });
    const fault = faultOf(row, known);
    if (fault !== undefined) {
      problems.error(fault[0], { sheet, row: row.row }, found(fault[1]));
      continue;
    }
    const source = row.text('source');
    const isKnown = SOURCE_WORDS[source] !== undefined;
    if (source !== '' && !isKnown) problems.warn('unknownSource', { sheet, row: row.row }, found('source'));
    const { rows, sourceless } = counts.get(row.text('track')) ?? { rows: 0, sourceless: 0 };
    counts.set(row.text('track'), { rows: rows + 1, sourceless: sourceless + (isKnown ? 0 : 1) });
  }
  return counts;
}
