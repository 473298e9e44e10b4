import { describe, expect, it } from 'vitest';
import type { PlanVisit } from './planVisit';
import { usable, visitProgress } from './visitProgress';
import type { VisitStanding } from './visitStanding';

const CELL = { job: 'J1', location: 'L1', wave: 'W1' };
const TODAY = 100;
const visit = (more: Partial<PlanVisit> = {}): PlanVisit => ({
  ...{ ...CELL, code: '1', row: 2, days: { from: 95, to: 110 }, shopper: '', purpose: '', filed: undefined },
  ...more,
});
const filed = (standing: VisitStanding) => visit({ shopper: 'S1', filed: { standing, day: 99 } });
const one = (...plan: PlanVisit[]) => visitProgress([{ ...CELL, visits: 3 }], plan, TODAY)[0];
const NONE = { taken: 0, waiting: 0, accepted: 0, overdue: 0, out: 0 };

describe('the progress of visits', () => {
  it('is the quota alone where nothing is planned', () => {
    expect(one()).toEqual({ ...CELL, quota: 3, planned: 0, ...NONE });
  });

  it.each([
    ['planned only, without a shopper', visit(), {}],
    ['taken with a shopper', visit({ shopper: 'S1' }), { taken: 1 }],
    ['overdue once its days are over', visit({ shopper: 'S1', days: { from: 90, to: 99 } }), { overdue: 1 }],
    ['not overdue on its last day', visit({ shopper: 'S1', days: { from: 90, to: 100 } }), { taken: 1 }],
    ['waiting once it is filed', filed('waiting'), { waiting: 1 }],
    ['accepted', filed('accepted'), { accepted: 1 }],
    ['with its shopper again when it was returned', filed('returned'), { taken: 1 }],
    ['out when it was rejected', filed('rejected'), { out: 1 }],
    ['out when it was excluded but paid', filed('excluded'), { out: 1 }],
  ])('counts a visit as %s', (_, plan, counted) => {
    expect(one(plan)).toEqual({ ...CELL, quota: 3, planned: 1, ...NONE, ...counted });
  });

  it('passes over rechecks, rehearsals and what was erased', () => {
    expect(one(visit({ purpose: 'recheck' }), visit({ purpose: 'rehearsal' }), filed('erased'))?.planned).toBe(0);
  });

  it('leaves to the quota only what was not taken out', () => {
    const found = one(filed('accepted'), filed('rejected'), visit());
    expect(found && usable(found)).toBe(2);
  });

  it('tells what is planned without a quota behind the quotas', () => {
    const cells = visitProgress([{ ...CELL, visits: 0 }], [visit({ location: 'L2' })], TODAY);
    expect(cells.map(({ location, quota }) => [location, quota])).toEqual([
      ['L1', 0],
      ['L2', null],
    ]);
  });
});
