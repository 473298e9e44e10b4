import type { MapNames } from './mapNames';
import type { MapData } from './mapTable';

/** Codes of the waves that have visits, the newest last, by the order of the waves; one that is not among them counts as the oldest. */
export function visitedWaves(visits: MapData['visits'], { waves }: Pick<MapNames, 'waves'>): readonly string[] {
  const seen = new Set(visits.map(({ wave }) => wave));
  const known = waves.map(({ code }) => code).filter((code) => seen.delete(code));
  return [...[...seen].sort(), ...known];
}
