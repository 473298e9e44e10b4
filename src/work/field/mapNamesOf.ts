import type { MapNames } from '../map/mapNames';
import type { Programme } from '../programme/programme';

/** Importance is kept to a hundredth of a percent. */
const PARTS = 10_000;

/** What the map shows of the programme. @param importance shares of all importance by code of the touchpoint, 0…1 */
export function mapNamesOf(
  { jobs, touchpoints, waves }: Programme,
  importance: ReadonlyMap<string, number> = new Map(),
): MapNames {
  const shareOf = (code: string): number | null => {
    const share = importance.get(code);
    return share === undefined ? null : Math.round(share * PARTS) / PARTS;
  };
  return {
    touchpoints: touchpoints.map(({ code, stage, jobs: ofJobs, target, isCritical, names }) => ({
      code,
      stage,
      jobs: ofJobs,
      target,
      isCritical,
      importance: shareOf(code),
      name: names,
    })),
    jobs: jobs.map(({ code, names }) => ({ code, name: names })),
    waves: waves.map(({ code, name }) => ({ code, name })),
  };
}
