import { seededRandom } from '../src/data/random';
import { pairRefusals } from '../src/data/refusals/pairRefusals';
import { stageTest } from '../src/data/refusals/stageTest';
import { BARRIERS_FUNCTION } from '../src/models/barriers/functions';
import { interleaved } from './measure';

const ROWS = 100_000;
const ROUNDS = 7;
const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;
const STAGES = ['потребность', 'выбор', 'сделка', 'опыт', 'лояльность', 'прогрев', 'горячий', 'витрина'];

const next = seededRandom(9);
const whole = (below: number): number => Math.floor(next() * below);
const range = (cell: (row: number) => unknown): unknown[][] => Array.from({ length: ROWS }, (_, row) => [cell(row)]);

const stages = range(() => STAGES[whole(STAGES.length)]);
const lost = range(() => (whole(4) === 0 ? `${1 + whole(9)} ${100 + whole(900)},50 ₽` : whole(100_000) / 100));
const few = [stages, range(() => `Барьер ${whole(30)}`), lost];
const many = [stages, range(() => `Барьер ${whole(5000)}`), lost];

/** Refusals of 30 barriers, one of them so rare that chi-square is not to be trusted. */
const refusalsOf = (n: number) =>
  pairRefusals(
    Array.from({ length: n }, (_, row) => ({
      stage: STAGES[whole(5)] ?? '',
      barrier: row === 0 ? 'редкий' : `Барьер ${whole(30)}`,
      lost: null,
    })),
  );
const [hundreds, hundredThousand] = [refusalsOf(500), refusalsOf(ROWS)];

const [thirty = 0, each = 0, small = 0, large = 0] = interleaved(ROUNDS, [
  () => BARRIERS_FUNCTION.run(few, FILE),
  () => BARRIERS_FUNCTION.run(many, FILE),
  () => stageTest(hundreds),
  () => stageTest(hundredThousand),
]);
console.log(`BARRIERS of ${ROWS} rows: ${thirty.toFixed(0)} ms for 30 barriers, ${each.toFixed(0)} ms for 5000`);
console.log(`9999 tables of 31 × 5 drawn: ${small.toFixed(0)} ms of 500 refusals, ${large.toFixed(0)} ms of ${ROWS}`);
