import type { CivilDay } from '../../core/civilDate';
import type { Lang } from '../../core/lang';
import type { TracksPictureView } from '../../core/pictureViews';
import type { Value } from '../../core/table';
import { USUAL_STALE_DAYS } from '../../facts/tracks';
import { fill } from '../../i18n/template';
import { TRACK_PICTURE_TEXTS as TEXTS } from './trackTexts';

type Review = Pick<TracksPictureView['chosen'][number], 'reviewed' | 'isStale'>;

/** When a person last went through a track, and whether that is too long ago; a track nobody dated is out of date. */
export function trackReview(reviewed: Value, staleAfter: Value, today: CivilDay, lang: Lang): Review {
  if (typeof reviewed !== 'number') return { reviewed: TEXTS.never[lang], isStale: true };
  const days = typeof staleAfter === 'number' ? staleAfter : USUAL_STALE_DAYS;
  const isStale = reviewed + days < today;
  return { reviewed: fill(TEXTS[isStale ? 'stale' : 'reviewed'], { day: reviewed }, lang), isStale };
}
