import type { Lang } from '../../core/lang';
import type { ExperienceSign, JourneyMapView } from '../../core/pictureViews';
import { formatNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import { JOURNEY_MAP_TEXTS as TEXTS } from './journeyMapTexts';
import type { MapPoint } from './journeyPoints';

/** Fewer ratings get no sign: they are too few to conclude (methods.md §5). */
export const LEAST_RATINGS = 5;

/** Means are shown with one digit; what shows as equal is not told apart. */
const SAME = 0.05;
const HUNDREDTHS = 100;

type Experience = Pick<JourneyMapView['stages'][number]['touchpoints'][number], 'sign' | 'experience'>;

/** How the latest mean of a touchpoint stands against its target, as a sign and in words. */
export function experienceOf({ mean, n, target }: Pick<MapPoint, 'mean' | 'n' | 'target'>, lang: Lang): Experience {
  const said = (sign: ExperienceSign, text: keyof typeof TEXTS): Experience => {
    const values = {
      n,
      mean: formatNumber(mean ?? 0, lang, 1),
      target: Math.round((target ?? 0) * HUNDREDTHS) / HUNDREDTHS,
    };
    return { sign, experience: fill(TEXTS[text], values, lang) };
  };
  if (mean === undefined || n === 0) return said('none', 'none');
  if (n < LEAST_RATINGS) return said('few', 'few');
  if (target === undefined) return said('none', 'noTarget');
  const difference = mean - target;
  if (Math.abs(difference) < SAME) return said('on', 'on');
  return difference > 0 ? said('above', 'above') : said('below', 'below');
}
