import type { CivilDay } from '../../core/civilDate';
import type { Lang } from '../../core/lang';
import type { TrackCell } from '../../facts/trackCells';
import type { Track } from '../../facts/tracks';
import { CLASSES } from './example/classes';
import { GAIN_MUSCLE } from './example/gainMuscle';
import { JUST_RUN } from './example/justRun';
import { LOSE_WEIGHT } from './example/loseWeight';
import { STAY_FIT } from './example/stayFit';
import type { ExampleTrack } from './exampleRow';

/** Each with how many days ago somebody went through it, if anybody did, and after how many it is out of date. */
const TRACKS: readonly (readonly [track: ExampleTrack, reviewed: number | null, staleAfter: number | null])[] = [
  [JUST_RUN, 12, null],
  [LOSE_WEIGHT, 110, null],
  [STAY_FIT, 40, 30],
  [GAIN_MUSCLE, 5, null],
  [CLASSES, null, null],
];

/** A fitness club in Moscow, not a premium one, and five segments of its clients, each with its track (B5-03). */
export function exampleTracks(
  today: CivilDay,
  lang: Lang,
): { readonly tracks: readonly Track[]; readonly cells: readonly TrackCell[] } {
  const codeOf = (i: number): string => `S${i + 1}`;
  return {
    tracks: TRACKS.map(([{ segment }, reviewed, staleAfter], i) => ({
      ...{ code: codeOf(i), segment: segment[lang], kind: 'segment' },
      ...{ reviewed: reviewed === null ? null : today - reviewed, stale_after: staleAfter },
    })),
    cells: TRACKS.flatMap(([{ rows }], i) =>
      rows.map(({ at: [stage, lane, source], text }) => ({
        ...{ track: codeOf(i), stage, lane, source, text: text[lang] },
      })),
    ),
  };
}
