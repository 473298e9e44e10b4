import { describe, expect, it } from 'vitest';
import type { LoggedTool, SwitchStretch } from './switchTypes';
import { type TestedTogether, toolTests } from './toolTests';

/** 2 November 2026, a Monday. */
const DAY = 20_759;

/** A tool by its marks day by day. */
function tool(name: string, marks: string, from = DAY): LoggedTool {
  const stretches = [...marks].flatMap((mark, i): SwitchStretch[] =>
    mark === '1' ? [] : [{ from: from + i, to: from + i, state: 'off', row: i + 2 }],
  );
  return { name, stretches, calendars: [] };
}

/** A tool whose blocks of a length were drawn by lot. */
function drawnTool(name: string, blocks: string, length: number, from = DAY): LoggedTool {
  const drawn = [...blocks].map((mark, i) => {
    const start = from + i * length;
    return { from: start, to: start + length - 1, state: mark === '1' ? 'on' : 'off', row: i + 2 } as const;
  });
  const calendar = { plan: 'жребий', blocks: drawn, from, to: from + blocks.length * length - 1 };
  return { name, stretches: drawn, calendars: [calendar] };
}

const together = (values: readonly (number | null)[], tools: readonly LoggedTool[]): TestedTogether => ({
  ...{ days: values.map((_, i) => DAY + i), length: 1, values: { value: values }, tools, alpha: 0.1 },
});

/** Marks of two tools, and errors that stand at right angles to time and to both, see below. */
const A = '110001110100111000110110';
const B = '101110001101011100100011';
const ERRORS = [2, -2, 1, -2, -2, -1, 1, -1, 2, 0, 1, 0, 0, -2, 2, 1, 2, 0, 2, 1, -1, 0, -2, -2];
const TOGETHER = ERRORS.map((error, i) => 100 + 2 * i + 6 * Number(A[i]) - 4 * Number(B[i]) + error);

describe('tools tested together', () => {
  it('are told apart by least squares: errors at right angles to time and marks leave the effects as they were put in', () => {
    const along = (column: readonly number[]): number =>
      ERRORS.reduce((sum, error, i) => sum + error * (column[i] ?? 0), 0);
    expect([ERRORS.map(() => 1), ERRORS.map((_, i) => i), [...A].map(Number), [...B].map(Number)].map(along)).toEqual([
      ...[0, 0, 0, 0],
    ]);
    const { tests } = toolTests(together(TOGETHER, [tool('А', A), tool('Б', B)]));
    expect(tests.map(({ test }) => test.effect)).toEqual([expect.closeTo(6, 10), expect.closeTo(-4, 10)]);
    // Fitted: 100 + 2·0 + 6·1 − 4·1 on the first day.
    expect(tests[0]?.test.fitted[0]).toBeCloseTo(102, 10);
    expect(tests.map(({ verdict }) => verdict)).toEqual(['higher', 'lower']);
    // 24 distinct shifts, only the marks themselves as extreme: 1/24 each. Holm of two: 2/24.
    expect(tests.map(({ shown, pAdjusted }) => [shown.p, pAdjusted])).toEqual([
      [expect.closeTo(1 / 24, 12), expect.closeTo(2 / 24, 12)],
      [expect.closeTo(1 / 24, 12), expect.closeTo(2 / 24, 12)],
    ]);
  });

  it('among more tests what would be a signal alone is to be watched', () => {
    // The same series three times: six tests, p 1/24 · 6 = 0.25 is not below 0.10.
    const values = { value: TOGETHER, value_2: TOGETHER, value_3: TOGETHER };
    const { tests } = toolTests({ ...together(TOGETHER, [tool('А', A), tool('Б', B)]), values });
    expect(tests.map(({ verdict }) => verdict)).toEqual(new Array(6).fill('watch'));
    expect(tests[0]?.pAdjusted).toBeCloseTo(0.25, 12);
  });

  it('that were off on the same days cannot be told apart, and have no number', () => {
    const { tests } = toolTests(together(TOGETHER, [tool('А', A), tool('Б', A)]));
    expect(tests.map(({ verdict, twin, shown }) => [verdict, twin, shown.effect])).toEqual([
      ['few', 'Б', null],
      ['few', 'А', null],
    ]);
  });

  it('that were on all the time are not tested', () => {
    const later = tool('Потом', '000', DAY + 100);
    const { tests, unswitched } = toolTests(together(TOGETHER, [later, tool('А', A)]));
    expect([tests.map((one) => one.tool), unswitched]).toEqual([['А'], ['Потом']]);
  });
});

describe('a single tool', () => {
  it('gives the figures of R (methods.md §7.3) where its marks stand 000111000111', () => {
    const y = [10, 12, 11, 15, 16, 14, 11, 10, 12, 15, 17, 16];
    const [one] = toolTests(together(y, [tool('А', '000111000111')])).tests;
    expect(one?.test.effect).toBeCloseTo(4.215517, 6);
    expect(one?.test.low).toBeCloseTo(3.7246, 4);
    expect(one?.test.high).toBeCloseTo(4.7064, 4);
    // Six distinct shifts, the marks and their opposite among them: 2/6 is too few to tell, so no number is shown.
    expect([one?.verdict, one?.shown.effect]).toEqual(['few', null]);
  });

  it('is tested on the days of its drawn calendar only, by permuting blocks', () => {
    // Blocks of 3 days, 8 in all, on in 4 of them, the effect 10 and the noise 0, ±1. The effects of all 70 divisions, solved from
    // the normal equations in exact fractions: 10.051391862955 as drawn, as large for its opposite only.
    const blocks = '11010010';
    const noise = (i: number): number => ((i * 5) % 3) - 1;
    const before = [999, 5, 999, 5];
    const during = Array.from({ length: 24 }, (_, i) => 50 + 10 * Number(blocks[Math.floor(i / 3)]) + noise(i));
    const [one] = toolTests(together([...before, ...during], [drawnTool('А', blocks, 3, DAY + before.length)])).tests;
    expect(one?.days[0]).toBe(DAY + before.length);
    expect(one?.draw).toMatchObject({ plan: 'жребий', blocks: 8 });
    expect(one?.shown.p).toBeCloseTo(2 / 70, 12);
    expect(one?.verdict).toBe('higher');
    expect(one?.shown.effect).toBeCloseTo(10.051391862955, 10);
  });

  it('counts no week within which it was switched', () => {
    const weeks = {
      ...together([70, 50, 71, 49, 70, 52], []),
      days: [0, 1, 2, 3, 4, 5].map((i) => DAY + 7 * i),
      length: 7,
    };
    const off = [
      { from: DAY + 7, to: DAY + 13, state: 'off', row: 2 },
      { from: DAY + 23, to: DAY + 27, state: 'off', row: 3 },
    ] as const;
    const [one] = toolTests({ ...weeks, tools: [{ name: 'А', stretches: off, calendars: [] }] }).tests;
    expect([one?.mixed, one?.values]).toEqual([1, [70, 50, 71, null, 70, 52]]);
  });
});
