import type { CivilDay } from '../../core/civilDate';
import type { Lang } from '../../core/lang';
import type { TracksPictureView } from '../../core/pictureViews';
import type { Value } from '../../core/table';
import { cleanName } from '../../data/cleanName';
import { STAGE_WORDS } from '../../facts/stageWords';
import type { Track } from '../../facts/tracks';
import { LANE_WORDS, TRACK_KIND_WORDS } from '../../facts/trackWords';
import { fill } from '../../i18n/template';
import { LABELS } from '../report/texts';
import { sameCodes } from './sameCodes';
import { TRACK_LANES, TRACK_STAGES, type TrackCellRow, type TrackEntry, trackEntries } from './trackEntries';
import { trackReview } from './trackReview';
import { TRACK_PICTURE_TEXTS as TEXTS } from './trackTexts';

/** A row of the sheet of tracks by column, whatever people typed. */
export type TrackRow = { readonly [Key in keyof Track]: Value };

/** Both sheets as they stand. */
export interface TrackSheets {
  /** Name of the sheet of tracks. */
  readonly tracksSheet: string;
  readonly tracks: readonly TrackRow[];
  /** Name of the sheet of rows; empty where there is none. */
  readonly cellsSheet: string;
  readonly cells: readonly TrackCellRow[];
}

interface Named {
  readonly code: string;
  readonly name: string;
  readonly row: TrackRow;
}

const nameOf = (value: Value): string => cleanName(value ?? '');

/** Tracks with a code; of several with one code the first. */
function namedTracks(rows: readonly TrackRow[]): readonly Named[] {
  const named = rows.map((row) => {
    const [code, segment] = [nameOf(row.code), nameOf(row.segment)];
    return { code, name: segment === '' ? code : segment, row };
  });
  return named.filter(({ code }, i) => code !== '' && named.findIndex((other) => other.code === code) === i);
}

/** What two entries are compared by: people mean the same in either case, with any spaces and stops. */
function meant({ stage, lane, text }: TrackEntry): string {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return [lane, stage, words.trim()].join('\u001f');
}

function chosenTrack(
  { code, name, row }: Named,
  own: readonly TrackEntry[],
  other: readonly TrackEntry[] | undefined,
  { lang, today }: { readonly lang: Lang; readonly today: CivilDay },
): TracksPictureView['chosen'][number] {
  const there = new Set(other?.map(meant));
  const kind = nameOf(row.kind);
  const cellOf = (lane: string, stage: string) =>
    own
      .filter((entry) => entry.lane === lane && entry.stage === stage)
      .map((entry) => ({
        text: entry.text,
        source: entry.source,
        isOnlyHere: other !== undefined && !there.has(meant(entry)),
      }));
  return {
    ...{ code, name },
    kind: TRACK_KIND_WORDS[kind]?.[lang] ?? kind,
    ...trackReview(row.reviewed, row.stale_after, today, lang),
    cells: TRACK_LANES.map((lane) => TRACK_STAGES.map((stage) => cellOf(lane, stage))),
  };
}

function notesOf(
  { tracksSheet, tracks, cellsSheet, cells }: TrackSheets,
  named: readonly Named[],
  found: {
    readonly wanted: readonly string[];
    readonly chosen: readonly Named[];
    readonly entries: readonly TrackEntry[];
  },
  lang: Lang,
): readonly string[] {
  const { wanted, chosen, entries } = found;
  const codes = tracks.map(({ code }) => nameOf(code));
  const gone = wanted.filter((code) => !named.some((track) => track.code === code));
  const empty = chosen.filter(({ code }) => !entries.some(({ track }) => track === code));
  const codeless = codes.filter((code) => code === '').length;
  const leftOut = cells.length - entries.length;
  const ofCells = cellsSheet === '' ? [] : empty;
  return [
    ...gone.map((code) => fill(TEXTS.gone, { code }, lang)),
    ...ofCells.map(({ code, name }) => fill(TEXTS.noRows, { name, code, sheet: cellsSheet }, lang)),
    ...(leftOut === 0 ? [] : [fill(TEXTS.leftOut, { n: leftOut, sheet: cellsSheet }, lang)]),
    ...(codeless === 0 ? [] : [fill(TEXTS.codeless, { n: codeless, sheet: tracksSheet }, lang)]),
    ...sameCodes(codes, tracksSheet, lang),
  ];
}

/**
 * One or two Customer Tracks as lanes × stages.
 * @param wanted codes of the tracks to show; the first track where none of them is there
 * @returns `undefined` when there is no track with a code
 */
export function tracksPicture(
  sheets: TrackSheets,
  wanted: readonly string[],
  today: CivilDay,
  lang: Lang,
): TracksPictureView | undefined {
  const named = namedTracks(sheets.tracks);
  const known = [...new Set(wanted)].flatMap((code) => named.find((track) => track.code === code) ?? []);
  const chosen = known.length === 0 ? named.slice(0, 1) : known;
  if (chosen.length === 0) return undefined;
  const entries = trackEntries(sheets.cells, new Set(named.map(({ code }) => code)), lang);
  const of = ({ code }: Named): readonly TrackEntry[] => entries.filter(({ track }) => track === code);
  const source = {
    tracks: sheets.tracksSheet,
    cells: sheets.cellsSheet,
    n: entries.length,
    label: LABELS.judged[lang],
  };
  return {
    kind: 'tracks',
    lang,
    title: TEXTS.title[lang],
    source: fill(sheets.cellsSheet === '' ? TEXTS.sourceAlone : TEXTS.source, source, lang),
    notes: notesOf(sheets, named, { wanted, chosen, entries }, lang),
    all: named.map(({ code, name }) => ({ code, name: name === code ? code : `${code} · ${name}` })),
    labels: {
      first: TEXTS.first[lang],
      second: TEXTS.second[lang],
      none: TEXTS.none[lang],
      onlyHere: TEXTS.onlyHere[lang],
    },
    stages: TRACK_STAGES.map((stage) => STAGE_WORDS[stage]?.[lang] ?? stage),
    lanes: TRACK_LANES.map((lane) => LANE_WORDS[lane]?.[lang] ?? lane),
    chosen: chosen.map((track) => {
      const other = chosen.find((one) => one !== track);
      return chosenTrack(track, of(track), other === undefined ? undefined : of(other), { lang, today });
    }),
    legend: [TEXTS.legendSource[lang], ...(chosen.length === 2 ? [TEXTS.legendOnly[lang]] : [])],
  };
}
