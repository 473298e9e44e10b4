import type { Lang } from '../../core/lang';
import type { Value } from '../../core/table';
import { cleanName } from '../../data/cleanName';
import { STAGE_WORDS } from '../../facts/stageWords';
import type { TrackCell } from '../../facts/trackCells';
import { LANE_WORDS, SOURCE_WORDS } from '../../facts/trackWords';
import { TRACK_PICTURE_TEXTS as TEXTS } from './trackTexts';

/** A row of the sheet of track rows by column, whatever people typed. */
export type TrackCellRow = { readonly [Key in keyof TrackCell]: Value };

/** Codes of the picture's columns, in their order. */
export const TRACK_STAGES: readonly string[] = Object.keys(STAGE_WORDS);

/** Codes of its rows, in their order. */
export const TRACK_LANES: readonly string[] = Object.keys(LANE_WORDS);

/** Something known of a track at a stage. */
export interface TrackEntry {
  readonly track: string;
  readonly stage: string;
  readonly lane: string;
  readonly text: string;
  /** In words. */
  readonly source: string;
}

const nameOf = (value: Value): string => cleanName(value ?? '');

/**
 * The rows that have a place in a picture.
 * @param tracks codes that are known
 */
export function trackEntries(
  rows: readonly TrackCellRow[],
  tracks: ReadonlySet<string>,
  lang: Lang,
): readonly TrackEntry[] {
  const entries = rows.map((row): TrackEntry => {
    const source = nameOf(row.source);
    return {
      track: nameOf(row.track),
      stage: nameOf(row.stage),
      lane: nameOf(row.lane),
      text: nameOf(row.text),
      source: source === '' ? TEXTS.noSource[lang] : (SOURCE_WORDS[source]?.[lang] ?? source),
    };
  });
  return entries.filter(
    ({ track, stage, lane, text }) =>
      tracks.has(track) && TRACK_STAGES.includes(stage) && TRACK_LANES.includes(lane) && text !== '',
  );
}
