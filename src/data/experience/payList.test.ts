import { describe, expect, it } from 'vitest';
import { type PaidVisit, payList } from './payList';

const visit = (shopper: string, standing: PaidVisit['standing'], wave = 'W1'): PaidVisit => ({
  wave,
  shopper,
  standing,
});

describe('the pay list', () => {
  it('pays for accepted visits and for those excluded but paid', () => {
    const visits = [visit('S1', 'accepted'), visit('S1', 'accepted'), visit('S1', 'excluded'), visit('S1', 'rejected')];
    expect(payList(visits, new Map([['S1', 500]]))).toEqual([
      { wave: 'W1', shopper: 'S1', accepted: 2, excluded: 1, undecided: 0, rate: 500, sum: 1500 },
    ]);
  });

  it('counts what is not decided on and pays nothing for it yet', () => {
    const [line] = payList([visit('S1', 'waiting'), visit('S1', 'returned')], new Map([['S1', 500]]));
    expect(line).toMatchObject({ undecided: 2, sum: 0 });
  });

  it('has no sum where the rate is not known', () => {
    const [line] = payList([visit('S9', 'accepted')], new Map([['S1', 500]]));
    expect(line).toMatchObject({ shopper: 'S9', accepted: 1, rate: null, sum: null });
  });

  it('has a line for each shopper of each wave', () => {
    const visits = [visit('S1', 'accepted'), visit('S1', 'accepted', 'W2'), visit('', 'accepted')];
    expect(payList(visits, new Map()).map(({ wave, shopper }) => [wave, shopper])).toEqual([
      ['W1', 'S1'],
      ['W2', 'S1'],
      ['W1', ''],
    ]);
  });

  it('says nothing of visits that were erased or rejected', () => {
    expect(payList([visit('S1', 'erased'), visit('S1', 'rejected')], new Map())).toEqual([]);
  });
});
