import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random';
import { judgedNumbers, type SwitchInput, switchTest } from './switchTest';

const VALUES = [10, 12, 11, 15, 16, 14, 11, 10, 12, 15, 17, 16];
const MARKS = [0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1];
const places = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const test = (values: readonly (number | null)[], marks: readonly number[], more: Partial<SwitchInput> = {}) =>
  switchTest({ values, marks, time: places(values.length), alpha: 0.1, ...more });

/** Coefficients of least squares by normal equations and elimination, apart from the code under test. */
function coefficients(columns: readonly (readonly number[])[], y: readonly number[]): number[] {
  const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);
  const rows = columns.map((own) => [...columns.map((other) => dot(own, other)), dot(own, y)]);
  for (const [i, pivot] of rows.entries()) {
    const size = pivot[i] ?? 0;
    pivot.forEach((v, j) => {
      pivot[j] = v / size;
    });
    for (const row of rows) {
      const factor = row === pivot ? 0 : (row[i] ?? 0);
      row.forEach((v, j) => {
        row[j] = v - factor * (pivot[j] ?? 0);
      });
    }
  }
  return rows.map((row) => row[columns.length] ?? 0);
}

/** The coefficient of the mark, the last column. */
const lastOf = (columns: readonly (readonly number[])[], y: readonly number[]): number =>
  coefficients(columns, y).pop() ?? 0;

describe('the worked series of methods.md §7.3', () => {
  const found = test(VALUES, MARKS);
  it('has effect and interval of R (lm, sandwich::NeweyWest, lag 2)', () => {
    expect(found.effect).toBeCloseTo(4.215517, 6);
    expect(found.low).toBeCloseTo(3.7246, 4);
    expect(found.high).toBeCloseTo(4.7064, 4);
    // qt(0.95, 9) = 1.833113.
    expect(((found.high ?? 0) - (found.effect ?? 0)) / 1.833113).toBeCloseTo(0.267795, 6);
    expect([found.nOn, found.nOff, found.meanOn, found.meanOff]).toEqual([6, 6, 93 / 6, 66 / 6]);
  });

  it('has p among its six distinct shifts, of which one is the opposite, and too few of them', () => {
    const effects = places(6).map((shift) =>
      lastOf([VALUES.map(() => 1), places(12), places(12).map((i) => MARKS[(i + shift) % 12] ?? 0)], VALUES),
    );
    const extreme = effects.filter((effect) => Math.abs(effect) >= Math.abs(effects[0] ?? 0) - 1e-9).length;
    expect(found.p).toBe(extreme / 6);
    expect(found.smallestP).toBe(2 / 6);
    expect([found.verdict, found.reasons]).toEqual(['few', ['arrangements']]);
  });

  it('fits the values by trend and mark', () => {
    const [a = 0, b = 0, c = 0] = coefficients([VALUES.map(() => 1), places(12), MARKS], VALUES);
    found.fitted.forEach((value, i) => {
      expect(value).toBeCloseTo(a + b * i + c * (MARKS[i] ?? 0), 9);
    });
  });
});

/** Noise of a fixed seed, roughly normal. */
function noise(seed: number, n: number): number[] {
  const random = seededRandom(seed);
  return places(n).map(() => places(12).reduce((sum) => sum + random(), -6));
}

/** Marks without regularity: 28 shifts of them differ. */
const UNEVEN = [...'1110011010111000110100101101'].map(Number);

describe('shifts of marks', () => {
  it('are enumerated with other tools and weekdays held', () => {
    const other = places(56).map((i) => (i % 9 < 4 ? 1 : 0));
    const marks = [...UNEVEN, ...UNEVEN.map((mark) => 1 - mark)];
    const weekdays = places(56).map((i) => (i + 3) % 7);
    const values = noise(1, 56).map((v, i) => 20 + v + 0.1 * i + (marks[i] ?? 0) + 2 * (other[i] ?? 0) + (i % 7));
    const found = test(values, marks, { others: [other], weekdays });
    const days = [0, 1, 2, 3, 4, 5].map((day) => weekdays.map((own) => (own === day ? 1 : 0)));
    const fixed = [values.map(() => 1), places(56), ...days, other];
    const effects = places(56).map((shift) =>
      lastOf([...fixed, places(56).map((i) => marks[(i + shift) % 56] ?? 0)], values),
    );
    expect(found.hasWeekdays).toBe(true);
    expect(found.effect).toBeCloseTo(effects[0] ?? 0, 9);
    expect(found.p).toBe(effects.filter((v) => Math.abs(v) >= Math.abs(effects[0] ?? 0) - 1e-9).length / 56);
    // The second half is the opposite of the first: a shift by 28 is the complement.
    expect(found.smallestP).toBe(2 / 56);
  });

  it('keep missing periods in their place', () => {
    const values = noise(2, 28).map((v, i) => ([3, 4, 17].includes(i) ? null : v));
    const found = test(values, UNEVEN);
    const used = places(28).filter((i) => values[i] !== null);
    const known = values.filter((v): v is number => v !== null);
    const effects = places(28).map((shift) =>
      lastOf([known.map(() => 1), used, used.map((i) => UNEVEN[(i + shift) % 28] ?? 0)], known),
    );
    expect(found.effect).toBeCloseTo(effects[0] ?? 0, 9);
    expect(found.p).toBe(effects.filter((v) => Math.abs(v) >= Math.abs(effects[0] ?? 0) - 1e-9).length / 28);
    expect([found.nOn + found.nOff, found.fitted[3], found.fitted[17]]).toEqual([25, null, null]);
  });

  it('that tell nothing count as extreme', () => {
    // Two days off out of 30; where a shift puts both on the missing days, the tool is always on.
    const values = noise(3, 30).map((v, i) => (i === 10 || i === 11 ? null : v));
    const marks = places(30).map((i) => (i === 4 || i === 5 ? 0 : 1));
    const found = test(values, marks);
    const used = places(30).filter((i) => values[i] !== null);
    const known = values.filter((v): v is number => v !== null);
    const shifts = places(30).filter((shift) => used.some((i) => marks[(i + shift) % 30] === 0));
    expect(shifts).toHaveLength(29);
    const effects = shifts.map((shift) =>
      lastOf([known.map(() => 1), used, used.map((i) => marks[(i + shift) % 30] ?? 0)], known),
    );
    expect(found.p).toBe((1 + effects.filter((v) => Math.abs(v) >= Math.abs(effects[0] ?? 0) - 1e-9).length) / 30);
    expect(found.smallestP).toBe(2 / 30);
  });
});

describe('a calendar drawn by lot', () => {
  const isOn = [1, 0, 0, 1, 0, 1, 1, 0];
  const marks = isOn.flatMap((on) => Array(7).fill(on));
  const blocks = places(56).map((i) => Math.floor(i / 7));

  it('is tested by permuting whole blocks, 70 ways for 4 + 4', () => {
    const values = noise(4, 56).map((v, i) => v + 0.05 * i + 0.4 * (marks[i] ?? 0));
    const found = test(values, marks, { blocks });
    const effects = places(256)
      .map((bits) => places(8).map((block) => (bits >> block) & 1))
      .filter((on) => on.reduce((a, b) => a + b) === 4)
      .map((on) => lastOf([values.map(() => 1), places(56), blocks.map((block) => on[block] ?? 0)], values));
    expect(effects).toHaveLength(70);
    const observed = lastOf([values.map(() => 1), places(56), marks], values);
    expect(found.p).toBe(effects.filter((v) => Math.abs(v) >= Math.abs(observed) - 1e-9).length / 70);
    expect(found.smallestP).toBe(2 / 70);
  });

  it('of 3 + 3 blocks can never come below 0.10', () => {
    const six = isOn.slice(1, 7).flatMap((on) => Array(7).fill(on));
    const found = test(noise(5, 42), six, { blocks: blocks.slice(0, 42) });
    expect([found.smallestP, found.verdict]).toEqual([2 / 20, 'few']);
  });

  it('of many blocks is compared with drawn ways and itself', () => {
    const long = places(26).flatMap((i) => Array(2).fill(i % 3 === 0 || i % 7 === 1 ? 1 : 0));
    const found = test(
      long.map((on, i) => 10 * on + Math.sin(i)),
      long,
      { blocks: places(52).map((i) => Math.floor(i / 2)) },
    );
    expect([found.p, found.smallestP, found.verdict]).toEqual([1 / 10_000, 1 / 10_000, 'higher']);
  });
});

describe('the verdict', () => {
  const weeks = (pattern: string): number[] => [...pattern].flatMap((on) => Array(7).fill(Number(on)));
  const shaped = weeks('1011001');

  it('is a signal where p is small and the interval excludes 0', () => {
    const up = shaped.map((on, i) => 20 + 3 * on + 0.2 * Math.sin(7 * i));
    expect(test(up, shaped).verdict).toBe('higher');
    expect(
      test(
        up.map((v) => -v),
        shaped,
      ).verdict,
    ).toBe('lower');
    expect(test(noise(6, 49), shaped).verdict).toBe('noise');
  });

  it('does not take a jump for an effect where each state comes once', () => {
    const once = places(60).map((i) => (i < 30 ? 0 : 1));
    const jump = once.map((on, i) => 10 + 5 * on + 0.1 * Math.sin(7 * i));
    const found = test(jump, once);
    expect([found.verdict, found.smallestP]).toEqual(['trend', 2 / 60]);
    // Off, on, off: the tool was on but once.
    expect(test(jump, [...once.slice(15), ...Array(15).fill(0)]).verdict).toBe('trend');
    expect(judgedNumbers(found)).toEqual({ effect: null, low: null, high: null, p: null });
  });

  it('is “too little data” for five points, all on, all off and nothing', () => {
    const five = test([3, 1, 4, 1, 5], [1, 0, 1, 0, 0]);
    expect([five.verdict, five.meanOn, five.meanOff, five.nOn]).toEqual(['few', 3.5, 7 / 3, 2]);
    const three = test([3, 1, 4], [1, 0, 1]);
    expect([three.low, three.verdict, three.reasons]).toEqual([null, 'few', ['periods', 'arrangements']]);
    const allOn = test(VALUES, Array(12).fill(1));
    expect([allOn.effect, allOn.verdict, allOn.reasons, allOn.meanOff]).toEqual([null, 'few', ['states'], null]);
    expect(test([], []).reasons).toEqual(['states']);
  });

  it('says so where another tool was switched on exactly the same days', () => {
    const found = test(noise(7, 49), shaped, { others: [shaped.map((on) => 1 - on)] });
    expect([found.effect, found.verdict, found.reasons]).toEqual([null, 'few', ['inseparable']]);
  });

  it('shows an effect beside a verdict that judges it', () => {
    const found = test(
      shaped.map((on, i) => on + Math.sin(7 * i)),
      shaped,
    );
    expect(judgedNumbers(found)).toEqual({ effect: found.effect, low: found.low, high: found.high, p: found.p });
  });
});

describe('awkward series', () => {
  it('that are fitted without a remainder divide by nothing', () => {
    const found = test(
      UNEVEN.map((on, i) => 5 + i + 3 * on),
      UNEVEN,
    );
    expect(found.effect).toBeCloseTo(3, 9);
    expect([Number.isFinite(found.low), Number.isFinite(found.high), found.verdict]).toEqual([true, true, 'higher']);
  });

  it('that never change, or only by the trend, are noise', () => {
    for (const values of [Array(28).fill(0.1), places(28).map((i) => 0.1 * i)]) {
      const found = test(values, UNEVEN);
      expect([found.effect, found.low, found.p, found.verdict]).toEqual([0, 0, 1, 'noise']);
    }
  });

  it('far from 1970 lose no digits', () => {
    const values = noise(8, 28);
    const time = places(28).map((i) => i + 20_000_000);
    expect(test(values, UNEVEN, { time }).effect).toBeCloseTo(test(values, UNEVEN).effect ?? 0, 9);
  });

  it('have no weekdays taken out below 28 days, or where a weekday has but one state', () => {
    const weekdays = places(35).map((i) => i % 7);
    const has = (n: number, marks: readonly number[]) =>
      test(noise(9, n), marks, { weekdays: weekdays.slice(0, n) }).hasWeekdays;
    const mixed = places(35).map((i) => (i % 3 === 0 ? 0 : 1));
    expect([has(35, mixed), has(28, mixed.slice(0, 28)), has(27, mixed.slice(0, 27))]).toEqual([true, true, false]);
    expect(
      has(
        35,
        places(35).map((i) => (i % 7 === 2 ? 0 : 1)),
      ),
    ).toBe(false);
  });

  it('are no proof where the tool was off on Sundays alone, as a shop sells less on Sundays anyway', () => {
    const weekdays = places(90).map((i) => i % 7);
    const marks = weekdays.map((day) => (day === 6 ? 0 : 1));
    const values = noise(4, 90).map((v, i) => 20 + v - (weekdays[i] === 6 ? 3 : 0));
    const found = test(values, marks, { weekdays });
    expect([found.verdict, found.reasons]).toEqual(['few', ['weekdays']]);
    expect(judgedNumbers(found)).toEqual({ effect: null, low: null, high: null, p: null });
    // A single Wednesday off as well: the weekday alone no longer tells it.
    const more = marks.map((mark, i) => (i === 30 ? 0 : mark));
    expect(test(values, more, { weekdays }).reasons).toEqual([]);
  });
});
