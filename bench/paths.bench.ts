import { seededRandom } from '../src/data/random';
import { runAttribution } from '../src/models/attribution/run';
import { runPaths } from '../src/models/paths/run';
import { interleaved } from './measure';

const ROWS = 100_000;
const CHANNELS = 12;
const ROUNDS = 3;
const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;
/** 1 January 2026, and long after. */
const [FIRST, TODAY] = [20_454, 21_000];

const next = seededRandom(9);
const whole = (below: number): number => Math.floor(next() * below);
/** A channel; the first ones are met more often. */
const channel = (): string => `Канал ${Math.floor(CHANNELS * next() ** 1.5)}`;
const column = (cell: (row: number) => unknown): unknown[] => Array.from({ length: ROWS }, (_, row) => cell(row));

const paths = {
  path: column(() => Array.from({ length: 1 + whole(9) }, channel).join(' > ')),
  conversions: column(() => whole(3)),
  value: column(() => whole(100_000) / 100),
  non_conversions: column(() => whole(4)),
};
const touches = {
  customer: column(() => `client ${whole(30_000)}`),
  time: column(() => `${new Date((FIRST + whole(300)) * 86_400_000).toISOString().slice(0, 10)} ${10 + whole(14)}:00`),
  channel: column(channel),
  conversion: column(() => (whole(5) === 0 ? 'Оплачено' : 'В работе')),
  value: column(() => whole(50_000)),
};

const report = (params: Readonly<Record<string, string>>) => () =>
  runAttribution({ columns: paths, params, file: FILE, today: TODAY });
const [read = 0, first = 0, auto = 0, third = 0, firstInterval = 0, thirdInterval = 0] = interleaved(ROUNDS, [
  () => runPaths({ columns: touches, params: {}, file: FILE, today: TODAY }),
  report({ order: '1' }),
  report({}),
  report({ order: '3' }),
  report({ order: '1', intervals: 'yes' }),
  report({ order: '3', intervals: 'yes' }),
]);
console.log(`${ROWS} touches put into paths: ${read.toFixed(0)} ms`);
console.log(`${ROWS} paths of ${CHANNELS} channels, the whole report: order 1 ${first.toFixed(0)} ms, order chosen`);
console.log(
  `${auto.toFixed(0)} ms, order 3 ${third.toFixed(0)} ms; with intervals: order 1 ${firstInterval.toFixed(0)} ms,`,
);
console.log(`order 3 ${thirdInterval.toFixed(0)} ms`);
