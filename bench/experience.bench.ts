import { sampleSheet } from '../src/core/sampleSheet';
import type { Value } from '../src/core/table';
import { seededRandom } from '../src/data/random';
import { ANSWERS_FACT } from '../src/facts/answers';
import { EXPERIENCE_MODEL } from '../src/models/experience/model';
import { factReadOf } from '../src/work/tables/factRead';
import type { KeptTable } from '../src/work/tables/openTable';
import { interleaved } from './measure';

const ROUNDS = 3;
const [VISITS, TOUCHPOINTS, JOBS, WAVES, PLACES] = [10_000, 15, 3, 4, 12];
const FIRST_DAY = 20_400;

const next = seededRandom(6);
const pick = (n: number): number => Math.floor(next() * n);
const codes = (letter: string, n: number): readonly string[] =>
  Array.from({ length: n }, (_, i) => `${letter}${i + 1}`);

const visits = Array.from({ length: VISITS }, (_, i): readonly Value[] => {
  const wave = Math.floor((i * WAVES) / VISITS);
  const [job, location] = [`J${pick(JOBS) + 1}`, `L${pick(PLACES) + 1}`];
  const at = `2026-01-01 ${String(i).padStart(8, '0')}`;
  return [`r${i}`, 1, `c${i}`, job, location, `W${wave + 1}`, at, FIRST_DAY + wave * 90 + pick(80), 'accepted', null];
});
const answers = visits.flatMap(([response = null]) =>
  codes('P', TOUCHPOINTS).map((touchpoint): readonly Value[] => [response, 1, touchpoint, 2 + pick(4), 'score']),
);
const facts = {
  visits: sampleSheet(
    'Visits',
    ['response', 'version', 'visit_code', 'job', 'location', 'wave', 'received_at', 'visit_date', 'state', 'purpose'],
    visits,
  ),
  answers: sampleSheet('Answers', ['response', 'version', 'touchpoint', 'score', 'kind'], answers),
  touchpoints: sampleSheet(
    'Touchpoints',
    ['code', 'order', 'stage', 'target', 'name_en'],
    codes('P', TOUCHPOINTS).map((code, i) => [code, i, 'choice', 4, `Point ${code}`]),
  ),
  jobs: sampleSheet(
    'Jobs',
    ['code', 'name_en'],
    codes('J', JOBS).map((code) => [code, `Job ${code}`]),
  ),
  locations: sampleSheet(
    'Locations',
    ['code', 'name'],
    codes('L', PLACES).map((code) => [code, `Place ${code}`]),
  ),
  waves: sampleSheet(
    'Waves',
    ['code', 'name'],
    codes('W', WAVES).map((code) => [code, `Wave ${code}`]),
  ),
  visit_plan: sampleSheet(
    'Plan',
    ['code', 'job', 'wave', 'shopper'],
    visits.map(([, , code = null, job = null, , wave = null]) => [code, job, wave, null]),
  ),
};
const file = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' } as const;

for (const wave of ['newest', 'all']) {
  const params = { wave, alpha: 0.1 };
  const [ms = 0] = interleaved(ROUNDS, [
    () => EXPERIENCE_MODEL.run({ columns: {}, params, facts, file, today: 0, publishedFrom: 5 }),
  ]);
  console.log(`${VISITS} visits × ${TOUCHPOINTS} touchpoints, waves: ${wave}: ${ms.toFixed(0)} ms`);
}

/** Answers as their sheet has them: header questions and open answers, too. */
const OTHERS = 20;
const items = [...codes('P', TOUCHPOINTS), ...Array.from({ length: OTHERS }, () => '')];
const table: KeptTable = {
  fact: ANSWERS_FACT,
  sheet: { id: 1, name: 'Answers' },
  headerRow: 0,
  columns: ANSWERS_FACT.columns.map((_, i) => i),
  cells: [
    ANSWERS_FACT.columns.map(({ id }) => id),
    ...visits.flatMap(([response]) =>
      items.map((code, i) => {
        const own = code === '' ? ['', '', 'about the visit'] : [code, 2 + pick(4), 'rating'];
        return [String(response), 1, ...own, String(i), `Question ${code}`, 'Fine – 4'];
      }),
    ),
  ],
  repairs: { place: [], remove: [] },
};
const [ms = 0] = interleaved(ROUNDS, [() => factReadOf(table, file)]);
console.log(`${table.cells.length - 1} answers read: ${ms.toFixed(0)} ms`);
