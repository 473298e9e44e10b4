import { switchTest } from '../src/data/onoff/switchTest';
import { seededRandom } from '../src/data/random';
import { ON_OFF_FUNCTION } from '../src/models/onoff/functions';
import { interleaved } from './measure';

const ROUNDS = 7;
const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '$' } as const;

/** So many days of noise, and a tool switched at random. */
function series(days: number): { readonly values: number[]; readonly marks: number[] } {
  const random = seededRandom(9);
  const marks = Array.from({ length: days }, () => (random() < 0.5 ? 0 : 1));
  return { marks, values: marks.map((mark, i) => 100 + 0.01 * i + 5 * mark + 30 * random()) };
}

function onOff(days: number): () => void {
  const { values, marks } = series(days);
  const ranges = [values.map((value) => [value]), marks.map((mark) => [mark])];
  return () => void ON_OFF_FUNCTION.run(ranges, FILE);
}

/** The report's test: weekdays and two other tools held. */
function report(days: number): () => void {
  const { values, marks } = series(days);
  const time = marks.map((_, i) => i);
  const others = [5, 11].map((length) => time.map((i) => Math.floor(i / length) % 2));
  return () => void switchTest({ values, marks, time, others, weekdays: time.map((i) => i % 7), alpha: 0.1 });
}

/** 8 + 8 blocks, 12 870 ways. */
function blocks(): () => void {
  const { values } = series(112);
  const time = values.map((_, i) => i);
  const units = time.map((i) => Math.floor(i / 7));
  const marks = units.map((unit) => unit % 2);
  return () => void switchTest({ values, marks, time, blocks: units, weekdays: time.map((i) => i % 7), alpha: 0.1 });
}

const tasks = { 'ON_OFF, 730 days': onOff(730), 'ON_OFF, 5000 periods': onOff(5000) };
const others = { 'with weekdays and two tools, 730 days': report(730), '8 + 8 blocks, 12 870 ways': blocks() };
const named = Object.entries({ ...tasks, ...others });
const times = interleaved(
  ROUNDS,
  named.map(([, task]) => task),
);
named.forEach(([name], i) => {
  console.log(`${name}: ${times[i]?.toFixed(0)} ms`);
});
