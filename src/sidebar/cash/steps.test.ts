import { describe, expect, it } from 'vitest';
import type { CashView } from '../../core/cashViews';
import { CASH_STEPS, cashStates, nextCashStep, otherCashProblems, problemsOfStep } from './steps';

const SHEET = { id: 1, name: 'Cash journey' };

const problem = (mood: 'error' | 'todo' | 'warn', isOfSheet: boolean) =>
  ({ mood, text: mood, at: isOfSheet ? { sheet: SHEET, row: 2 } : null }) as const;

const EMPTY: CashView = {
  ...{ lang: 'en', news: '', sheet: null, problems: [], levels: null, notes: [], metrics: [] },
  settings: { now: 'minimal', period: 'month', upliftOn: 'repeat', levels: [], periods: [], upliftsOn: [] },
  channels: { isReady: false, text: '' },
};

/** The levels are filled in and come to something. */
const FULL: CashView = { ...EMPTY, sheet: SHEET, levels: [{ name: 'Base', profit: '10,500 a month', isNow: true }] };

describe('steps of the cash journey', () => {
  it('begin with the levels', () => {
    expect(cashStates(EMPTY)).toEqual({ levels: 'todo', totals: 'todo', channels: 'todo' });
    expect(nextCashStep(EMPTY)).toBe('levels');
  });

  it('lead to what the levels come to, with channels or without', () => {
    expect([cashStates(FULL), nextCashStep(FULL)]).toEqual([
      { levels: 'done', totals: 'done', channels: 'todo' },
      'totals',
    ]);
    const whole: CashView = { ...FULL, channels: { isReady: true, text: '' } };
    expect([cashStates(whole).channels, nextCashStep(whole)]).toEqual(['done', 'totals']);
  });

  it('stop at levels with an error and at such as have no numbers yet, not at a doubt', () => {
    const wrong: CashView = { ...EMPTY, sheet: SHEET, problems: [problem('error', true)] };
    expect([cashStates(wrong).levels, nextCashStep(wrong)]).toEqual(['warn', 'levels']);
    const blank: CashView = { ...EMPTY, sheet: SHEET, problems: [problem('todo', true)] };
    expect([cashStates(blank).levels, nextCashStep(blank)]).toEqual(['todo', 'levels']);
    const doubted: CashView = { ...FULL, problems: [problem('warn', true)] };
    expect([cashStates(doubted).levels, nextCashStep(doubted)]).toEqual(['done', 'totals']);
  });

  it('show each problem once: at the levels, at what they come to, or above the steps', () => {
    const [doubt, error, other] = [problem('warn', true), problem('error', true), problem('warn', false)];
    const problems = [doubt, error, other];
    const view: CashView = { ...FULL, problems };
    expect(CASH_STEPS.map((step) => problemsOfStep(view, step))).toEqual([[error], [doubt], []]);
    expect(otherCashProblems(view)).toEqual([other]);
    const uncounted: CashView = { ...EMPTY, sheet: SHEET, problems };
    expect(CASH_STEPS.map((step) => problemsOfStep(uncounted, step))).toEqual([[doubt, error], [], []]);
    expect(otherCashProblems({ ...EMPTY, problems: [other] })).toEqual([other]);
  });
});
