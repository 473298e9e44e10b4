import { factTable } from '../../core/defineFact';
import type { ModelInput, ModelOutput } from '../../core/defineModel';
import { experienceRows } from '../../data/experience/mapRows';
import { visitedWaves } from '../../data/experience/visitedWaves';
import { MAP_FACT } from '../../facts/experienceMap';
import { experienceFindings } from './findings';
import { experienceInput } from './input';

const USUAL_ALPHA = 0.1;

/** Computes the experience map of accepted visits; ratings off the scale and visits that wait count nowhere. */
export function runExperience(input: ModelInput): ModelOutput {
  const { alpha } = input.params;
  const given = experienceInput(input, typeof alpha === 'number' ? alpha : USUAL_ALPHA);
  const which = input.params['wave'] === 'all' ? 'all' : 'newest';
  const rows = experienceRows(given, which);
  const waves = visitedWaves(given.visits, given.waves);
  const wave = waves[waves.length - 1];
  const jobs = new Map(
    (input.facts?.['jobs']?.rows ?? []).map(({ values }) => [
      String(values['code'] ?? ''),
      String(values[`name_${input.file.lang}`] ?? values['name_ru'] ?? ''),
    ]),
  );
  const visits = given.visits.filter((visit) => visit.wave === wave).length;
  return {
    n: which === 'all' ? given.visits.length : visits,
    rowsUsed: given.visits.length,
    leftOut: [],
    period: null,
    label: 'measured',
    findings: experienceFindings(
      rows.filter((row) => row.wave === wave),
      visits,
      (code) => jobs.get(code) || code,
    ),
    parts: [{ kind: 'table', id: MAP_FACT.id, title: MAP_FACT.title, table: factTable(MAP_FACT, rows) }],
  };
}
