import { experienceRows, type MapInput } from '../src/data/experience/mapRows';
import { seededRandom } from '../src/data/random';
import { interleaved } from './measure';

const ROUNDS = 5;
const VISITS = 10_000;
const TOUCHPOINTS = 15;
const codes = (letter: string, n: number): readonly string[] =>
  Array.from({ length: n }, (_, i) => `${letter}${i + 1}`);

/** Visits dealt over some jobs and waves, every touchpoint rated, half of them by shoppers who come again. */
function filed(jobs: readonly string[], waves: readonly string[]): MapInput {
  const next = seededRandom(5);
  const touchpoints = codes('P', TOUCHPOINTS);
  const visits = Array.from({ length: VISITS }, (_, i) => ({
    ...{ response: `response-${i}`, version: 1, location: `L${i % 20}`, received_at: String(i).padStart(6, '0') },
    job: jobs[i % jobs.length] ?? '',
    wave: waves[Math.floor((i * waves.length) / VISITS)] ?? '',
    shopper: i % 2 === 0 ? '' : `S${i % 997}`,
  }));
  return {
    ...{ visits, jobs, waves, alpha: 0.1, planned: () => 100 },
    answers: visits.flatMap(({ response, version }) =>
      touchpoints.map((touchpoint) => ({ response, version, touchpoint, score: 1 + Math.floor(next() * 5) })),
    ),
    touchpoints: touchpoints.map((code) => ({
      ...{ code, name: code, stage: 'deal', jobs: [], target: 4.25, importance: 1 / TOUCHPOINTS },
    })),
  };
}

const few = filed(['J1'], ['W1', 'W2']);
const many = filed(codes('J', 6), codes('W', 12));
const [large = 0, small = 0] = interleaved(ROUNDS, [() => experienceRows(few), () => experienceRows(many)]);
console.log(`map of ${VISITS} visits × ${TOUCHPOINTS} touchpoints, 1 job × 2 waves: ${large.toFixed(0)} ms`);
console.log(`the same, 6 jobs × 12 waves: ${small.toFixed(0)} ms`);
