import { describe, expect, it } from 'vitest';
import type { FactRead } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';
import type { Value } from '../../core/table';
import { type Audited, auditCash } from './audit';
import { cashCase } from './cashCase';
import { rowsOfLevels } from './levelsRead';

type Numbers = readonly [minimal: Value, base: Value, maximal: Value];

const COLUMNS = ['metric', 'tool', 'minimal', 'base', 'maximal'];
const BASIS = ['minimal_label', 'base_label', 'maximal_label', 'minimal_source', 'base_source', 'maximal_source'];

/** 1000 people, 10 % visit, half buy at 100: 5000; at base one more deal a buyer at a check 10 % higher: 10 500 (B7-04). */
const SEED: Readonly<Record<string, Numbers>> = {
  reach: [1000, 1000, 1200],
  visit_rate: [0.1, 0.1, 0.125],
  conversion: [0.5, 0.5, 0.6],
  price: [100, 100, 100],
  repeats: [0, 1, 1.5],
  uplift: [0, 0.1, 0.15],
};

/** The sheet of levels, every number with its basis and source. */
function sheetOf(numbers: Readonly<Record<string, Numbers>>, basis: readonly Value[] = []): FactRead {
  const whole = ['measured', 'judged', 'assumed', 'счётчик', 'оценка', 'цель'];
  const rows = Object.entries(numbers).map(([metric, values]) => [metric, null, ...values, ...whole]);
  const last = rows.pop() ?? [];
  return sampleSheet(
    'Путь денег',
    [...COLUMNS, ...BASIS],
    [...rows, [...last.slice(0, 5), ...whole.map((one, i) => basis[i] ?? one)]],
  );
}

function audit(read: FactRead, more: Partial<Audited> = {}) {
  const cash = cashCase(rowsOfLevels(read, 'ru'), { locale: 'ru_RU' });
  const usual = { now: 'minimal', upliftOn: 'repeat', hasChannelPlan: false, hasExports: false } as const;
  return auditCash({ read, cash, ...usual, ...more });
}

const codesOf = (...given: Parameters<typeof audit>) => audit(...given).map(({ code }) => code);

describe('the method auditor', () => {
  it('has nothing to say of a whole journey', () => {
    expect(audit(sheetOf(SEED))).toEqual([]);
  });

  it('asks what a share of exactly 1 means, but for a margin', () => {
    const read = sheetOf({ ...SEED, margin: [1, 1, 1], conversion: [0.5, '1', 1] });
    expect(audit(read)).toMatchObject([
      { code: 'CASH_ONE_SHARE', row: 4, level: 'base', metric: 'conversion' },
      { code: 'CASH_ONE_SHARE', row: 4, level: 'maximal', metric: 'conversion' },
    ]);
    expect(codesOf(sheetOf({ ...SEED, conversion: ['50 %', '1 %', '100 %'] }))).not.toContain('CASH_ONE_SHARE');
  });

  it('counts numbers that do not say how far they can be trusted or where they come from', () => {
    const read = sheetOf(SEED, ['думаю', '', 'assumed', '', '', '']);
    // Six metrics on three levels.
    expect(audit(read)).toMatchObject([
      { code: 'CASH_NO_LABEL', row: 7, values: { n: 2, all: 18 } },
      { code: 'CASH_NO_SOURCE', row: 7, values: { n: 3, all: 18 } },
    ]);
  });

  it('tells a level "now" without numbers, and one above which there is nothing', () => {
    const withoutMinimal = ([metric, [, base, top]]: [string, Numbers]): [string, Numbers] => [
      metric,
      [null, base, top],
    ];
    const blank = sheetOf(Object.fromEntries(Object.entries(SEED).map(withoutMinimal)));
    expect(audit(blank)[0]).toMatchObject({ code: 'CASH_NOW_BLANK', mood: 'todo', level: 'minimal' });
    expect(codesOf(sheetOf(SEED), { now: 'maximal' })).toEqual(['CASH_NOW_MAXIMAL']);
    expect(codesOf(sheetOf(SEED), { now: 'base' })).toEqual([]);
    expect(audit(sheetOf({}))).toEqual([]);
  });

  it('tells levels that are equal, and a revenue of nothing with the metric behind it', () => {
    const flat = sheetOf({
      reach: [10, 10, 10],
      visit_rate: [0.1, 0.1, 0.1],
      conversion: [0.5, 0.5, 0.5],
      price: [9, 9, 9],
    });
    expect(codesOf(flat)).toEqual(['CASH_SAME_LEVELS']);
    const zero = sheetOf({ reach: [0, 0, 0], visit_rate: [0, 0, 0], conversion: [0, 0, 0], price: [0, 0, 0] });
    expect(audit(zero)).toMatchObject([{ code: 'CASH_NO_REVENUE', metric: 'reach' }]);
    expect(audit(sheetOf({ ...SEED, price: [0, 0, 0] }))).toMatchObject([{ code: 'CASH_NO_REVENUE', metric: 'price' }]);
    // No costs and no refusals are nobody's fault.
    const apart = sheetOf({
      ...SEED,
      refusal_rate: [0, 0, 0],
      reach: [0, 1000, 1000],
      price: [0, 0, 100],
      conversion: [0, 0, 0],
    });
    expect(audit(apart)[0]).toMatchObject({ code: 'CASH_NO_REVENUE', metric: 'conversion' });
    const refused = sheetOf({ ...SEED, refusal_rate: [1, 1, 1] });
    expect(audit(refused)[0]).toMatchObject({ code: 'CASH_ALL_REFUSED', metric: 'refusal_rate' });
  });

  it('tells costs of tools and a plan of channels that no export stands against', () => {
    const read = sheetOf({ ...SEED, tool_costs: [300, 400, 500] });
    expect(audit(read, { now: 'base' })).toMatchObject([{ code: 'CASH_COSTS_ALONE', values: { costs: 400 } }]);
    expect(codesOf(read, { hasChannelPlan: true })).toEqual(['CASH_COSTS_ALONE', 'CASH_PLAN_ALONE']);
    expect(codesOf(read, { hasChannelPlan: true, hasExports: true })).toEqual([]);
  });
});

describe('a total that a person counted', () => {
  // 50 · 100 + 50 · 110 = 10 500; cash_seed.json has the other readings.
  it.each([
    [10_500, []],
    [11_000, ['CASH_STATED_ALL']],
    [11_050, ['CASH_STATED_TWICE']],
    [5110, ['CASH_STATED_ONE']],
    [10_000, ['CASH_STATED_FLAT']],
    [12_345, ['CASH_STATED_OTHER']],
  ])('of %s is told with the rule it follows', (total, codes) => {
    const found = audit(sheetOf({ ...SEED, stated_revenue: [null, total, null] }));
    expect(found.map(({ code }) => code)).toEqual(codes);
    if (codes.length > 0) {
      expect(found[0]).toMatchObject({ row: 8, level: 'base', values: { stated: total, uplift: 0.1 } });
      expect(found[0]?.values['counted']).toBeCloseTo(10_500, 6);
    }
  });

  it('is compared with the rule that is chosen', () => {
    const read = sheetOf({ ...SEED, stated_revenue: [null, 11_000, null] });
    expect(codesOf(read, { upliftOn: 'all' })).toEqual([]);
    const other = sheetOf({ ...SEED, stated_revenue: [null, 10_500, null] });
    expect(codesOf(other, { upliftOn: 'all' })).toEqual(['CASH_STATED_REPEAT']);
  });

  it('is the same when it is rounded as sums are shown, and not when sums are in thousands', () => {
    const of = (price: number, total: number) =>
      codesOf(sheetOf({ ...SEED, price: [price, price, price], stated_revenue: [null, total, null] }));
    // 50 · 99.996 · 2.1 = 10 499.58.
    expect(of(99.996, 10_500)).toEqual([]);
    // 10.5 thousand by the formula.
    expect(of(0.1, 11)).toEqual(['CASH_STATED_ALL']);
  });

  it('may be a profit', () => {
    // 10 500 − 500 of fixed costs.
    const costs: Numbers = [500, 500, 500];
    expect(codesOf(sheetOf({ ...SEED, fixed_costs: costs, stated_profit: [null, 10_000, null] }))).toEqual([]);
    const [found] = audit(sheetOf({ ...SEED, fixed_costs: costs, stated_profit: [null, 10_500, null] }));
    expect(found).toMatchObject({ code: 'CASH_STATED_OTHER', values: { stated: 10_500 } });
    expect(found?.values['difference']).toBeCloseTo(500, 6);
  });

  it('says nothing as long as the journey cannot be computed', () => {
    expect(codesOf(sheetOf({ ...SEED, reach: [-1, 2, 3], stated_revenue: [null, 1, null] }))).toEqual([]);
  });
});
