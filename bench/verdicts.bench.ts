import { targetCell } from '../src/data/experience/targetCell';
import { judgeFamily } from '../src/data/experience/verdicts';
import { waveCell } from '../src/data/experience/waveCell';
import { seededRandom } from '../src/data/random';
import { interleaved } from './measure';

const ROUNDS = 7;

/** Ratings around 4. */
function ratings(n: number, seed: number): number[] {
  const next = seededRandom(seed);
  return Array.from({ length: n }, () => Math.max(1, Math.min(5, Math.round(2 + 2 * (next() + next())))));
}

const [before, after] = [ratings(2000, 1), ratings(2000, 2)];
const [wave = 0, target = 0, odd = 0] = interleaved(ROUNDS, [
  () => waveCell(before, after, 0.1),
  () => targetCell(after, 4, 0.1),
  () => targetCell(after, 4.01, 0.1),
]);
console.log(`WAVE_TEST on 2 × 2000: ${wave.toFixed(0)} ms`);
console.log(`TARGET_TEST on 2000, target 4: ${target.toFixed(1)} ms; target 4.01: ${odd.toFixed(0)} ms`);

const small = Array.from({ length: 15 * 15 }, (_, i) => [ratings(45, i), ratings(45, 1000 + i)] as const);
const [map = 0] = interleaved(ROUNDS, [
  () => {
    judgeFamily(
      small.map(([first, second]) => waveCell(first, second, 0.1)),
      0.1,
    );
    judgeFamily(
      small.map(([, second]) => targetCell(second, 4, 0.1)),
      0.1,
    );
  },
]);
console.log(`both tests on 225 cells of 45 visits: ${map.toFixed(0)} ms`);
