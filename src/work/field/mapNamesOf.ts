import type { MapNames } from '../map/mapNames';
import type { Programme } from '../programme/programme';

/** What the map shows of the programme. */
export function mapNamesOf({ jobs, touchpoints, waves }: Programme): MapNames {
  return {
    touchpoints: touchpoints.map(({ code, stage, jobs: ofJobs, target, isCritical, names }) => ({
      code,
      stage,
      jobs: ofJobs,
      target,
      isCritical,
      name: names,
    })),
    jobs: jobs.map(({ code, names }) => ({ code, name: names })),
    waves: waves.map(({ code, name }) => ({ code, name })),
  };
}
