import { drawnTail } from '../../stats/drawnTail';
import { independence } from '../../stats/independence';
import { tablesTail } from '../../stats/tablesTail';
import { seededRandom } from '../random';
import type { PairedRefusals } from './pairRefusals';

/** Below this expected count chi-square is not to be trusted (methods.md §7.4). */
const LEAST_EXPECTED = 5;
/** Tables drawn at random, and in how large ones fewer are. */
const DRAWS = 9999;
const FEWER_DRAWS = 999;
const MANY_CELLS = 2000;
/** Beyond so many cells a table says nothing that a test could tell. */
const MOST_CELLS = 20_000;
/** The same refusals give the same p each time. */
const SEED = 20_748;

/** Whether barriers depend on stages, and how that was told. */
export interface StageTest {
  /** By chi-square, by counting all tables of the same margins, or by drawing some of them. */
  readonly kind: 'chi' | 'exact' | 'drawn';
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
  readonly cramersV: number;
  /** Tables drawn; 0 where none were. */
  readonly draws: number;
}

/**
 * The test of barriers against stages (methods.md §7.4): chi-square where every expected count is 5 or more, else the chance
 * among tables of the same margins.
 * @returns why there is none: one stage or one barrier only, or too many names
 */
export function stageTest({
  barriers,
  stages,
  pairs,
}: PairedRefusals): StageTest | 'one_stage' | 'one_barrier' | 'many' {
  if (stages.length < 2) return 'one_stage';
  if (barriers.length < 2) return 'one_barrier';
  const cells = barriers.length * stages.length;
  if (cells > MOST_CELLS) return 'many';
  const counts = barriers.map(() => new Array<number>(stages.length).fill(0));
  for (const { barrier, stage, count } of pairs) {
    const row = counts[barrier];
    if (row !== undefined) row[stage] = count;
  }
  const found = independence(counts);
  if (found === undefined) return 'one_stage';
  const { chiSquare, df, p, cramersV, leastExpected } = found;
  const told = { chiSquare, df, cramersV };
  if (leastExpected >= LEAST_EXPECTED) return { ...told, kind: 'chi', p, draws: 0 };
  const exact = tablesTail(counts);
  if (exact !== undefined) return { ...told, kind: 'exact', p: exact, draws: 0 };
  const draws = cells > MANY_CELLS ? FEWER_DRAWS : DRAWS;
  return { ...told, kind: 'drawn', p: drawnTail(counts, draws, seededRandom(SEED)), draws };
}
