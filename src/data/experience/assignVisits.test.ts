import { describe, expect, it } from 'vitest';
import { type AssignableShopper, assignVisits } from './assignVisits';
import type { PlanVisit } from './planVisit';

const TODAY = 100;
const RULES = { lockout: 30, cap: 2 };
let next = 0;
const visit = (more: Partial<PlanVisit> = {}): PlanVisit => {
  next += 1;
  const days = { from: 100, to: 113 };
  const own = { code: `c${next}`, row: next, job: 'J1', location: `L${next}`, wave: 'W1', days };
  return { ...own, shopper: '', purpose: '', filed: undefined, ...more };
};
const S1: AssignableShopper = { code: 'S1', jobs: [] };
const S2: AssignableShopper = { code: 'S2', jobs: [] };
const givenTo = (plan: readonly PlanVisit[], shoppers = [S1, S2], rules = RULES) => {
  const { given, left } = assignVisits(plan, shoppers, rules, TODAY);
  return plan.map(({ code }) => given.get(code) ?? left.get(code) ?? 'kept');
};

describe('giving visits to shoppers', () => {
  it('keeps the load even and comes out the same every time', () => {
    const plan = [visit(), visit(), visit(), visit(), visit()];
    expect(givenTo(plan)).toEqual(['S1', 'S2', 'S1', 'S2', 'S1']);
    expect(givenTo(plan)).toEqual(givenTo(plan));
  });

  it('counts what is taken already, and keeps whoever was typed by hand', () => {
    expect(givenTo([visit({ shopper: 'S1' }), visit({ shopper: 'S1' }), visit(), visit()])).toEqual([
      'kept',
      'kept',
      'S2',
      'S2',
    ]);
  });

  it('goes by the jobs they play, first where few play them', () => {
    const shoppers = [S1, { code: 'S2', jobs: ['J1'] }, { code: 'S3', jobs: ['J2'] }];
    expect(givenTo([visit(), visit({ job: 'J2' })], shoppers)).toEqual(['S2', 'S3']);
    expect(givenTo([visit({ job: 'J3' })], shoppers.slice(1))).toEqual(['noShopper']);
  });

  it('leaves lockout days between any two possible days at one location', () => {
    const at = (from: number, more: Partial<PlanVisit> = {}) =>
      visit({ location: 'L0', days: { from, to: from + 1 }, ...more });
    expect(givenTo([at(100), at(130)], [S1])).toEqual(['S1', 'lockout']);
    expect(givenTo([at(100), at(131)], [S1])).toEqual(['S1', 'S1']);
    expect(givenTo([at(100), at(100)], [S1], { lockout: 0, cap: 2 })).toEqual(['S1', 'S1']);
  });

  it('remembers visits of earlier waves by the day they were made on', () => {
    const made = (day: number) =>
      visit({
        location: 'L0',
        wave: 'W0',
        shopper: 'S1',
        days: { from: 60, to: 99 },
        filed: { standing: 'accepted', day },
      });
    expect(givenTo([made(70), visit({ location: 'L0' })], [S1])).toEqual(['kept', 'S1']);
    expect(givenTo([made(71), visit({ location: 'L0' })], [S1])).toEqual(['kept', 'lockout']);
  });

  it('never plans more visits of a shopper than the days allow', () => {
    const day = { days: { from: 105, to: 105 } };
    expect(givenTo([visit(day), visit(day), visit(day)], [S1])).toEqual(['S1', 'S1', 'cap']);
    const today = { days: { from: 90, to: 100 } };
    expect(givenTo([visit(today), visit(today), visit(today)], [S1])).toEqual(['S1', 'S1', 'cap']);
  });

  it('tells visits whose days are over or not known, and passes over what is filed or a rehearsal', () => {
    const filed = { standing: 'waiting', day: 99 } as const;
    const plan = [
      visit({ days: { from: 80, to: 99 } }),
      visit({ days: undefined }),
      visit({ filed }),
      visit({ purpose: 'rehearsal' }),
      visit({ purpose: 'recheck' }),
    ];
    expect(givenTo(plan)).toEqual(['over', 'noDays', 'kept', 'kept', 'S1']);
  });

  it('passes a visit on where that makes room for another', () => {
    const shoppers = [S1, { code: 'S3', jobs: ['J1'] }, { code: 'S4', jobs: ['J2'] }];
    const at = (job: string, more: Partial<PlanVisit> = {}) => visit({ job, location: 'L0', ...more });
    // S1 has fewer visits than S3 and takes J1 first; S4 was there already, so that J2 is left to S1 alone.
    const busy = [visit({ shopper: 'S3' }), at('J2', { shopper: 'S4' })];
    const plan = [at('J1', { days: { from: 100, to: 101 } }), at('J2'), ...busy];
    expect(givenTo(plan.slice(0, 1).concat(busy), shoppers)[0]).toBe('S1');
    expect(givenTo(plan, shoppers).slice(0, 2)).toEqual(['S3', 'S1']);
  });

  it('gives 2 000 visits away within the time of a call', () => {
    const shoppers = Array.from({ length: 20 }, (_, i) => ({ code: `S${i + 1}`, jobs: [] }));
    const plan = Array.from({ length: 2000 }, (_, i) =>
      visit({ location: `L${i % 100}`, days: { from: 100 + (i % 28), to: 107 + (i % 28) } }),
    );
    const before = performance.now();
    const { given, left } = assignVisits(plan, shoppers, { lockout: 0, cap: 6 }, TODAY);
    expect(given.size + left.size).toBe(2000);
    expect(given.size).toBe(2000);
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('ends soon where far too few places are left for as many shoppers', () => {
    const shoppers = Array.from({ length: 200 }, (_, i) => ({ code: `S${i + 1}`, jobs: [] }));
    const plan = Array.from({ length: 2000 }, (_, i) => visit({ location: `L${i % 2}` }));
    const before = performance.now();
    const { given, left } = assignVisits(plan, shoppers, { lockout: 30, cap: 6 }, TODAY);
    expect([given.size, left.size]).toEqual([400, 1600]);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
