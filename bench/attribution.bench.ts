import { chainWeights } from '../src/data/paths/chainWeights';
import { markovAttribution } from '../src/data/paths/markovAttribution';
import { type MarkovOrder, markovChain } from '../src/data/paths/markovChain';
import { readPaths } from '../src/data/paths/readPaths';
import { shapleyShares } from '../src/data/paths/shapleyShares';
import { seededRandom } from '../src/data/random';
import { ATTRIBUTION_FUNCTIONS } from '../src/models/attribution/functions';
import { interleaved } from './measure';

const ROWS = 100_000;
const ROUNDS = 5;
const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;

const next = seededRandom(6);
const whole = (below: number): number => Math.floor(next() * below);

/** Paths of 1 to 12 touches, six and a half on average, nearly all of them different. */
function drawn(channels: number) {
  const paths = Array.from({ length: ROWS }, () =>
    Array.from({ length: 1 + whole(12) }, () => `Channel ${whole(channels)}`).join(' > '),
  );
  const conversions = paths.map(() => whole(3));
  const nonConversions = paths.map(() => whole(6));
  return { paths, conversions, nonConversions };
}

const few = drawn(12);
const many = drawn(200);
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const [attribution] = ATTRIBUTION_FUNCTIONS;
const formula = ({ paths, conversions, nonConversions }: ReturnType<typeof drawn>, model: string) => {
  const ranges = [column(paths), column(conversions), '', column(nonConversions)];
  return () => attribution?.run([...ranges, model], FILE);
};
const cellsOf = ({ paths, conversions, nonConversions }: ReturnType<typeof drawn>) => ({
  ...{ path: paths, conversions, nonConversions },
});
const read = readPaths(cellsOf(few), '>', FILE).paths;
const chain = markovChain(read, 1);
const solve = (order: MarkovOrder) => () => {
  const made = markovChain(read, order);
  return markovAttribution(made, chainWeights(made, read), read.channels.length);
};
const tasks: readonly (readonly [name: string, task: () => unknown])[] = [
  ['read', () => readPaths(cellsOf(few), '>', FILE)],
  ['Markov 1', solve(1)],
  ['Markov 2', solve(2)],
  ['Markov 3', solve(3)],
  ['Markov 1 with other weights', () => markovAttribution(chain, chainWeights(chain, read), 12)],
  ['Shapley', () => shapleyShares(read, 'conversions')],
  ['ATTRIBUTION markov', formula(few, 'markov')],
  ['ATTRIBUTION markov3', formula(few, 'markov3')],
  ['ATTRIBUTION shapley', formula(few, 'shapley')],
  ['ATTRIBUTION, all models', formula(few, '')],
  ['ATTRIBUTION of 200 channels, markov', formula(many, 'markov')],
  ['ATTRIBUTION of 200 channels, markov3', formula(many, 'markov3')],
];
const times = interleaved(
  ROUNDS,
  tasks.map(([, task]) => task),
);
tasks.forEach(([name], i) => {
  console.log(`${name}, ${ROWS} paths: ${(times[i] ?? 0).toFixed(0)} ms`);
});
