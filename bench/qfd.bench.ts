import { seededRandom } from '../src/data/random';
import { stabilityOf } from '../src/models/qfd/stability';
import type { QfdInput } from '../src/models/qfd/types';
import { interleaved } from './measure';

const ROUNDS = 7;
const MARKS = [null, 1, 3, 9] as const;

/** A matrix as large as the set-up makes comfortable, and one of all touchpoints an open range may bring. */
function matrixOf(factors: number, touchpoints: number): QfdInput {
  const next = seededRandom(3);
  const marks = Array.from({ length: touchpoints }, () =>
    Array.from({ length: factors }, () => MARKS[Math.floor(next() * MARKS.length)] ?? null),
  );
  return {
    importance: Array.from({ length: factors }, () => 1 + Math.round(next() * 40) / 10),
    marks,
    scale: 'seed',
    cutoff: 0.5,
  };
}

for (const [factors, touchpoints] of [
  [15, 120],
  [15, 1000],
] as const) {
  const input = matrixOf(factors, touchpoints);
  const changes = stabilityOf(input)[0]?.changes ?? 0;
  const [ms = 0] = interleaved(ROUNDS, [() => stabilityOf(input)]);
  console.log(`${factors} × ${touchpoints}, ${changes} single changes: ${ms.toFixed(0)} ms`);
}
