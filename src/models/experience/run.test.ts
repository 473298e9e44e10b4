import { describe, expect, it } from 'vitest';
import type { FactRead, ModelInput, ModelOutput } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';
import type { Value } from '../../core/table';
import { EXPERIENCE_MODEL } from './model';

const DAY = 20_759;
const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' } as const;
const VISIT = [
  'response',
  'version',
  'visit_code',
  'job',
  'location',
  'wave',
  'received_at',
  'visit_date',
  'state',
  'purpose',
];
const ANSWER = ['response', 'version', 'touchpoint', 'score', 'kind'];

/** A visit with its ratings by touchpoint. */
interface Made {
  readonly id: string;
  readonly ratings: Readonly<Record<string, Value>>;
  readonly wave?: string;
  readonly job?: string;
  readonly location?: string;
  readonly state?: string;
  readonly purpose?: string | null;
  readonly day?: Value;
  readonly code?: string;
  readonly version?: number;
}

const visitRow = ({ id, wave = 'W1', job = 'J1', location = 'L1', state = 'accepted', ...more }: Made): Value[] => {
  const { purpose = null, day = DAY, code = `c${id}`, version = 1 } = more;
  return [id, version, code, job, location, wave, `2026-11-02 12:00:0${version}`, day, state, purpose];
};

const answerRows = ({ id, ratings, version = 1 }: Made): Value[][] =>
  Object.entries(ratings).map(([touchpoint, score]) => [id, version, touchpoint, score, 'score']);

/** Facts of a programme of one job with two touchpoints, the visits filed in it, and what else a test says. */
function factsOf(visits: readonly Made[], more: Readonly<Record<string, FactRead>> = {}): ModelInput['facts'] {
  return {
    visits: sampleSheet('Visits', VISIT, visits.map(visitRow)),
    answers: sampleSheet('Answers', ANSWER, visits.flatMap(answerRows)),
    touchpoints: sampleSheet(
      'Touchpoints',
      ['code', 'order', 'stage', 'target', 'critical', 'name_en'],
      [
        ['P1', 1, 'choice', 4, null, 'Menu'],
        ['P2', 2, 'deal', 4, 'yes', 'Till'],
      ],
    ),
    jobs: sampleSheet('Jobs', ['code', 'name_en'], [['J1', 'Lunch']]),
    locations: sampleSheet('Locations', ['code', 'name'], [['L1', 'Main Street']]),
    waves: sampleSheet(
      'Waves',
      ['code', 'name', 'from', 'to'],
      [
        ['W1', 'Spring', DAY, null],
        ['W2', 'Autumn', DAY - 10, DAY + 10],
      ],
    ),
    ...more,
  };
}

function run(facts: ModelInput['facts'], params: ModelInput['params'] = {}, publishedFrom?: number): ModelOutput {
  const published = publishedFrom === undefined ? {} : { publishedFrom };
  return EXPERIENCE_MODEL.run({ columns: {}, params, ...(facts && { facts }), file: FILE, today: DAY, ...published });
}

/** Visits of a wave with these ratings of P1 and always 4 of P2. */
const rated = (scores: readonly number[], more: Partial<Made> = {}): Made[] =>
  scores.map((score, i) => ({ id: `${more.wave ?? 'W1'}r${i}`, ratings: { P1: score, P2: 4 }, ...more }));

const codes = ({ findings }: ModelOutput): string[] => findings.map(({ code }) => code);
const findingOf = (output: ModelOutput, code: string) => output.findings.find((one) => one.code === code);

/** Rows of a part's table or of a made fact by column. */
function rowsOf({ parts, made = [] }: ModelOutput, id: string): Record<string, Value>[] {
  const tables = [...parts.flatMap((part) => (part.kind === 'table' ? [part.table] : [])), ...made];
  const { columns = [], rows = [] } = tables.find((table) => table.id === id) ?? {};
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.id, row[i] ?? null])));
}

describe('the findings of the experience map', () => {
  // Eight times one below the target: p = 2 ⁄ 2⁸ = 0,0078; Holm over two touchpoints leaves 0,0156.
  const low = run(factsOf(rated([3, 3, 3, 3, 3, 3, 3, 3])));

  it('tell a clear deviation with n, p and a task of that touchpoint and job', () => {
    const finding = findingOf(low, 'down');
    expect(finding?.values).toMatchObject({ name: 'Menu', job: 'Lunch', mean: 3, target: 4, n: 8 });
    expect(finding?.values['p']).toBeCloseTo(2 / 256, 9);
    expect(finding?.task?.about).toEqual({ touchpoint: 'P1', job: 'J1' });
  });

  it('tell one above the target likewise, without a task', () => {
    const finding = findingOf(run(factsOf(rated([5, 5, 5, 5, 5, 5, 5, 5]))), 'up');
    expect([finding?.values['mean'], finding?.task]).toEqual([5, undefined]);
  });

  it('tell noise with the power it stands on', () => {
    expect(findingOf(low, 'noise')?.values).toMatchObject({ cells: 1, all: 2 });
    expect(findingOf(low, 'noise')?.values['high']).toBeCloseTo(0.58, 2);
  });

  it('tell how many more visits a conclusion needs', () => {
    // 2 visits: 2^(1−n) < 0.1 from n = 5 on.
    expect(findingOf(run(factsOf(rated([3, 3]))), 'few')?.values).toMatchObject({ cells: 2, all: 2, more: 3 });
  });

  it('tell the change against the wave before', () => {
    const facts = factsOf([...rated([5, 5, 5, 5, 5]), ...rated([3, 3, 3, 3, 3], { wave: 'W2' })]);
    // 2 of C(10, 5) = 252 arrangements are as far apart.
    const finding = findingOf(run(facts), 'change_down');
    expect(finding?.values).toMatchObject({ before: 5, mean: 3, beforeN: 5, n: 5 });
    expect(finding?.values['p']).toBeCloseTo(2 / 252, 9);
    expect(finding?.task?.about).toEqual({ touchpoint: 'P1', job: 'J1' });
  });

  it('put the more important touchpoint first', () => {
    const journey = sampleSheet(
      'Journey',
      ['code', 'importance'],
      [
        ['P1', 0.1],
        ['P2', 0.9],
      ],
    );
    // P1 is 2 below its target, P2 1: 0.1 × 2 < 0.9 × 1.
    const visits = rated(Array(8).fill(2)).map((visit) => ({ ...visit, ratings: { P1: 2, P2: 3 } }));
    const names = run(factsOf(visits, { journey })).findings.flatMap(({ code, values }) =>
      code === 'down' ? [values['name']] : [],
    );
    expect(names).toEqual(['Till', 'Menu']);
    expect(run(factsOf(visits)).findings.find(({ code }) => code === 'down')?.values['name']).toBe('Menu');
  });

  it('say that the wave is preliminary until all planned visits are accepted, and what waits', () => {
    const plan = (n: number) => ({
      visit_plan: sampleSheet('Plan', ['code', 'job', 'wave'], Array(n).fill(['1', 'J1', 'W1'])),
    });
    const visits = [...rated([4, 4]), { id: 'w', ratings: {}, state: 'checked' }];
    expect(codes(run(factsOf(visits)))[0]).toBe('unplanned');
    expect(findingOf(run(factsOf(visits, plan(3))), 'preliminary')?.values).toMatchObject({
      n: 2,
      planned: 3,
      waiting: 1,
    });
    expect(codes(run(factsOf(visits, plan(2))))[0]).toBe('full');
  });

  it('warn of a changed mix of locations', () => {
    const facts = factsOf([...rated([4, 4]), ...rated([4, 4], { wave: 'W2', location: 'L2' })]);
    expect(findingOf(run(facts), 'mix')?.values).toMatchObject({ after: expect.any(Number), beforeN: 2, n: 2 });
    expect(codes(run(factsOf(rated([4, 4]))))).not.toContain('mix');
  });
});

describe('what counts', () => {
  it('is accepted visits of the programme only, a shopper’s latest in a cell', () => {
    const plan = sampleSheet(
      'Plan',
      ['code', 'job', 'wave', 'shopper'],
      [
        ['ca', 'J1', 'W1', 'S1'],
        ['cb', 'J1', 'W1', 'S1'],
      ],
    );
    const visits: Made[] = [
      { id: 'a', ratings: { P1: 1 } },
      { id: 'b', ratings: { P1: 5 }, version: 2 },
      { id: 'c', ratings: { P1: 1 }, state: 'rejected' },
      { id: 'd', ratings: { P1: 1 }, purpose: 'recheck' },
      { id: 'e', ratings: { P1: 1 }, purpose: 'rehearsal' },
      { id: 'f', ratings: { P1: 1 }, state: 'checked' },
    ];
    const output = run(factsOf(visits, { visit_plan: plan }));
    expect(rowsOf(output, 'experience_map')[0]).toMatchObject({ touchpoint: 'P1', n: 1, mean: 5 });
    expect(output.n).toBe(2);
  });

  it('is the accepted version of a visit that was edited and not yet decided', () => {
    const visits: Made[] = [
      { id: 'a', ratings: { P1: 4 } },
      { id: 'a', ratings: { P1: 1 }, version: 2, state: 'new' },
    ];
    expect(rowsOf(run(factsOf(visits)), 'experience_map')[0]).toMatchObject({ n: 1, mean: 4 });
  });
});

describe('the tables', () => {
  it('show the visit index of a place, capped where a critical touchpoint failed', () => {
    // (5, 5) → 100; (5, 2) → 100·(4 + 1)/8 = 62.5, capped at 50.
    const visits = [
      { id: 'a', ratings: { P1: 5, P2: 5 } },
      { id: 'b', ratings: { P1: 5, P2: 2 } },
    ];
    expect(rowsOf(run(factsOf(visits)), 'experience_index')).toEqual([
      { location: 'Main Street', job: 'Lunch', wave: 'Spring', n: 2, index: 75, failed: 1 },
    ]);
  });

  it('show weeks by their Monday; limits wait for eight weeks', () => {
    // Day 20 759 is Monday, 2 November 2026.
    const visits = [...rated([4, 2]), { id: 'x', ratings: { P1: 5, P2: 5 }, day: DAY + 9 }];
    expect(rowsOf(run(factsOf(visits)), 'map_weeks')).toMatchObject([
      { job: 'Lunch', week: DAY, n: 2, mean: 3.5, centre: null },
      { week: DAY + 7, n: 1, mean: 5 },
    ]);
  });

  it('tell the last week outside the limits', () => {
    const steady = Array.from({ length: 8 }, (_, week) =>
      [3, 4, 5].map((P1, i) => ({ id: `${week}-${i}`, ratings: { P1 }, day: DAY + 7 * week })),
    ).flat();
    const fall = [1, 1, 1].map((P1, i) => ({ id: `f${i}`, ratings: { P1 }, day: DAY + 56 }));
    // Centre 4, deviation within weeks 1: limits 4 ± 3 ⁄ √3.
    expect(findingOf(run(factsOf([...steady, ...fall])), 'week_outside')?.values).toMatchObject({
      ...{ mean: 1, low: 2.27, high: 5, n: 3, week: DAY + 56 },
    });
  });

  it('show the newest wave, and all where that is chosen', () => {
    const facts = factsOf([...rated([4]), ...rated([5], { wave: 'W2' })]);
    const waves = (output: ModelOutput) => [...new Set(rowsOf(output, 'experience_shown').map(({ wave }) => wave))];
    expect(waves(run(facts))).toEqual(['Autumn']);
    expect(waves(run(facts, { wave: 'all' }))).toEqual(['Autumn', 'Spring']);
  });
});

describe('what is published', () => {
  it('is masked below the file’s rule and names no shopper', () => {
    const output = run(factsOf(rated([4, 4, 4])), {}, 5);
    const cell = rowsOf(output, 'published_map').find(({ job, touchpoint }) => job === 'J1' && touchpoint === 'P1');
    expect(cell).toEqual({ wave: 'W1', job: 'J1', touchpoint: 'P1', n: null, mean: null, target: 4, hidden: 'yes' });
    expect(rowsOf(output, 'published_visits')).toEqual(Array(3).fill({ day: DAY, location: 'L1', job: 'J1' }));
  });

  it('is nothing where the rule is not known', () => {
    expect(run(factsOf(rated([4]))).made?.map(({ id }) => id)).toEqual(['experience_map']);
  });
});

describe('bad input', () => {
  it.each([
    ['no visits', []],
    ['only rejected ones', rated([1, 2], { state: 'rejected' })],
    ['only such as wait', rated([1, 2], { state: 'new' })],
  ])('%s is refused with how many wait', (_, visits) => {
    const waiting = visits.filter(({ state }) => state === 'new').length;
    expect(() => run(factsOf(visits))).toThrow(
      expect.objectContaining({ code: 'EXPERIENCE_NO_VISITS', values: { sheet: 'Visits', waiting } }),
    );
  });

  it('a file without the sheet is refused with its name', () => {
    expect(() => run({})).toThrow(
      expect.objectContaining({ code: 'EXPERIENCE_NO_SHEET', values: { sheet: 'Visits' } }),
    );
  });

  it('one visit is told and says nothing yet', () => {
    expect(codes(run(factsOf(rated([3]))))).toEqual(['unplanned', 'few']);
  });

  it('ratings out of range are left out and counted', () => {
    const visits = [0, 6, 3.5, 'good', 4].map((P1, i) => ({ id: `o${i}`, ratings: { P1 } }));
    const output = run(factsOf(visits));
    expect(output.leftOut[0]).toMatchObject({ rows: 4 });
    expect(rowsOf(output, 'experience_map')[0]).toMatchObject({ n: 1, mean: 4 });
  });

  it('a touchpoint and a job that were removed stand with their codes', () => {
    const output = run(factsOf([{ id: 'a', job: 'J9', ratings: { P9: 2, P1: 4 } }]));
    const gone = rowsOf(output, 'experience_shown').find(({ name }) => name === 'P9');
    expect(gone).toMatchObject({ job: 'J9', n: 1, mean: 2 });
  });

  it('a visit without a date counts, and is missing from the weeks only', () => {
    const output = run(factsOf([{ id: 'a', day: 'yesterday', ratings: { P1: 4 } }]));
    expect([output.n, output.period, output.leftOut[0]?.rows]).toEqual([1, null, 1]);
    expect(rowsOf(output, 'map_weeks')).toEqual([]);
  });
});
