import { readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { seededRandom } from '../src/data/random';
import { interleaved, median } from './measure';

const ROWS = 100_000;
const CUSTOMERS = 20_000;
const ROUNDS = 7;

// Bundled benchmarks stand in dist/bench.
const code = readFileSync(new URL('../addon/Code.js', import.meta.url), 'utf8');
const serverFile = readFileSync(new URL('../addon/Server.html', import.meta.url), 'utf8');
let realms = 0;

/** The bundle in a realm of its own, as each call on Google has it; the comment keeps V8 from reusing compiled code. */
function freshRealm(): ReturnType<typeof createContext> {
  const realm = createContext({});
  new Script(`${code}\n// ${++realms}`, { filename: 'Code.js' }).runInContext(realm);
  return realm;
}

/** One-column ranges with dates of the realm itself, as a custom function gets them. */
function rangesOf(realm: ReturnType<typeof createContext>): unknown[][][] {
  const RealmDate: DateConstructor = runInContext('Date', realm);
  const next = seededRandom(2);
  const ranges: unknown[][][] = [[], [], []];
  for (let row = 0; row < ROWS; row++) {
    ranges[0]?.push([`C${10_000 + Math.floor(next() * CUSTOMERS)}`]);
    ranges[1]?.push([new RealmDate((20_000 + Math.floor(next() * 1095)) * 86_400_000)]);
    ranges[2]?.push([Math.round(next() * 500_000) / 100]);
  }
  return ranges;
}

/** What a call of the sidebar evaluates: Code.js, and Server.html as the stub does. */
function freshDesk(): void {
  const realm = freshRealm();
  const file: { readonly code: string } = JSON.parse(serverFile);
  new Script(`${file.code}\n// ${realms}`, { filename: 'Server.html' }).runInContext(realm);
}

const kilobytes = (...texts: readonly string[]): string => (Buffer.byteLength(texts.join('')) / 1024).toFixed(0);

const [formula = 0, sidebar = 0] = interleaved(ROUNDS, [freshRealm, freshDesk]);
console.log(`Code.js, ${kilobytes(code)} KB, for a formula: evaluated in ${formula.toFixed(1)} ms`);
console.log(
  `Code.js and Server.html, ${kilobytes(code, serverFile)} KB, for a call of the sidebar: evaluated in ${sidebar.toFixed(1)} ms`,
);

/** Each call in a new realm: on Google no call finds warm code either. */
function timed(name: string, more: readonly unknown[]): void {
  const calls = Array.from({ length: ROUNDS }, () => {
    const realm = freshRealm();
    const ranges = rangesOf(realm);
    const called: (...args: unknown[]) => unknown[][] = runInContext(name, realm);
    const start = process.hrtime.bigint();
    const rows = called(...ranges, ...more).length;
    return { ms: Number(process.hrtime.bigint() - start) / 1e6, rows };
  });
  console.log(`${name} of ${ROWS} rows: ${calls[0]?.rows} rows in ${median(calls.map(({ ms }) => ms)).toFixed(0)} ms`);
}

timed('RFM', []);
timed('RFM_MATRIX', []);
timed('RFM_MOVEMENT', ['2026-10-01', '2027-06-01']);
