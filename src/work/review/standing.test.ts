import { describe, expect, it } from 'vitest';
import type { Review } from '../../facts/reviews';
import type { FiledVisit } from '../intake/visitsLog';
import { actsOf } from './actsOf';
import { deadlineOf, isByHand, lastDecision, openAppeal, stateWord } from './standing';

const line = (step: string, more: Partial<Review> = {}): Review => ({
  ...{ response: 'r', version: 1, visit_code: '1047132', at: '', reviewer: 'А', step },
  ...{ reason: '', note: '', until: null },
  ...more,
});
const visit = (state: string, version = 1): FiledVisit => ({
  ...{ response: 'r', version, visit_code: '1047132', edited_as: '', received_at: '', visit_date: null },
  ...{ job: '', location: '', wave: '', lang: '', form: '', print: '', state, purpose: '', checks: '', row: 1 },
});

describe('an appeal', () => {
  it('is open until it has its outcome, and can be filed again', () => {
    const log = [line('rejected'), line('appealed')];
    expect(openAppeal(log)?.step).toBe('appealed');
    expect(openAppeal([...log, line('appeal_denied')])).toBeUndefined();
    expect(openAppeal([...log, line('appeal_denied'), line('appealed')])?.step).toBe('appealed');
  });

  it('is answered before anything else is decided', () => {
    expect(actsOf(visit('rejected'), [line('rejected'), line('appealed')])).toEqual([
      'granted_accepted',
      'granted_excluded',
      'appeal_denied',
    ]);
  });

  it('is offered against what was decided against the shopper only', () => {
    expect(actsOf(visit('rejected'), [])).toContain('appealed');
    expect(actsOf(visit('accepted'), [])).not.toContain('appealed');
    expect(actsOf(visit('checked'), [])).toEqual(['accepted', 'returned', 'rejected', 'excluded']);
  });
});

describe('a state', () => {
  it('was typed by hand where the log says otherwise', () => {
    expect(isByHand(visit('accepted'), [])).toBe(true);
    expect(isByHand(visit('accepted'), [line('accepted')])).toBe(false);
    expect(isByHand(visit('new'), [line('accepted')])).toBe(true);
    expect(isByHand(visit('checked'), [line('checked')])).toBe(false);
  });

  it('of a next version is not held against the decision on the one before', () => {
    expect(isByHand(visit('new', 2), [line('returned')])).toBe(false);
  });

  it('is told in words, and what a person typed as it stands', () => {
    expect(stateWord('returned', 'ru')).toBe('на доработке');
    expect(stateWord('ок', 'ru')).toBe('ок');
    expect(stateWord(' ', 'ru')).toBe('не указано');
  });
});

describe('a deadline', () => {
  it('is that of the last decision, of whichever version', () => {
    const log = [line('returned', { until: 20 }), line('rejected', { until: 30, version: 2 }), line('appealed')];
    expect(deadlineOf(log)).toBe(30);
    expect(lastDecision(log, 1)?.until).toBe(20);
  });

  it('ends with a decision that has none', () => {
    expect(deadlineOf([line('rejected', { until: 20 }), line('accepted')])).toBeUndefined();
  });
});
