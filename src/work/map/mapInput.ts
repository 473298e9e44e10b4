import type { Lang } from '../../core/lang';
import type { MapInput } from '../../data/experience/mapRows';
import type { FiledMap } from './filedMap';
import { type MapNames, shownName } from './mapNames';

/** Verdicts on the map are made with this error (methods.md §6). */
export const MAP_ALPHA = 0.1;

/** What is filed with what the programme says of it, names in one language. */
export function mapInput(names: MapNames, { visits, answers, planned }: FiledMap, lang: Lang): MapInput {
  return {
    ...{ visits, answers, planned, alpha: MAP_ALPHA },
    jobs: names.jobs.map(({ code }) => code),
    touchpoints: names.touchpoints.map(({ code, stage, jobs, target, importance, name }) => ({
      ...{ code, stage, jobs, target, importance },
      name: shownName(code, name, lang),
    })),
    waves: names.waves.map(({ code }) => code),
  };
}
