import type { FileContext } from '../../core/table';
import type { Alert } from '../../facts/alerts';
import { fill } from '../../i18n/template';
import { type MapNames, shownName } from '../map/mapNames';
import { alertKey } from './alertKey';
import type { CriticalRating } from './criticalRatings';
import { oneLine } from './oneLine';
import { ALERT_SENTENCES } from './texts';

/** What names things, beside the map's names: locations by code. */
export interface AlertNames extends Pick<MapNames, 'jobs'> {
  readonly locations: ReadonlyMap<string, string>;
}

/** The key of what is told of a low rating: an edit of the visit is the same, another wave never. */
export function criticalKey({ visit, touchpoint }: CriticalRating): string {
  return alertKey(['critical', visit.wave, touchpoint.code], visit.response);
}

/**
 * What managers are told of a low rating: neither the visit's code nor its shopper nor anything the shopper wrote.
 * @param at when it is told, as the file's clock shows it
 */
export function criticalAlert(rating: CriticalRating, names: AlertNames, at: string, { lang }: FileContext): Alert {
  const { visit, touchpoint, score } = rating;
  const { wave, job, location } = visit;
  const values = {
    job: oneLine(shownName(job, names.jobs.find(({ code }) => code === job)?.name, lang)),
    touchpoint: oneLine(shownName(touchpoint.code, touchpoint.name, lang)),
    location: oneLine(names.locations.get(location) ?? location),
    score,
  };
  return {
    ...{ key: criticalKey(rating), at, kind: 'critical', wave, job, location, touchpoint: touchpoint.code },
    ...{ text: fill(ALERT_SENTENCES.critical, values, lang), state: 'waiting', sent_at: '' },
  };
}
