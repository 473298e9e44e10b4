import { describe, expect, it } from 'vitest';
import type { MarksView } from '../../core/qfdViews';
import { createWalk } from './walkState';

const VIEW: MarksView = {
  lang: 'en',
  sheet: { id: 1, name: 'QFD matrix' },
  rater: '',
  levels: [1, 3, 9].map((mark) => ({ mark, text: '' })),
  question: '',
  factors: ['F1', 'F2'].map((code) => ({ code, name: code })),
  touchpoints: ['T1', 'T2'].map((code) => ({ code, name: code, stage: '' })),
  marks: [
    [1, null],
    ['often', null],
  ],
};

describe('a walk through a matrix', () => {
  it('goes on to the next cell without a mark, and tells what is to be saved', () => {
    const walk = createWalk(VIEW);
    expect(walk.place()).toEqual({ row: 0, column: 1 });
    expect(walk.set(9)).toEqual({ touchpoint: 'T1', factor: 'F2', mark: 9, was: null });
    expect([walk.place(), walk.mark()]).toEqual([{ row: 1, column: 0 }, 'often']);
    expect(walk.set(3)).toEqual({ touchpoint: 'T2', factor: 'F1', mark: 3, was: 'often' });
    expect(walk.progress()).toEqual({ filled: 3, all: 4 });
  });

  it('stays on a cell that is corrected or emptied', () => {
    const walk = createWalk(VIEW);
    walk.to({ row: 0, column: 0 });
    expect(walk.set(9)).toEqual({ touchpoint: 'T1', factor: 'F1', mark: 9, was: 1 });
    expect(walk.set(null)).toEqual({ touchpoint: 'T1', factor: 'F1', mark: null, was: 9 });
    expect(walk.place()).toEqual({ row: 0, column: 0 });
  });

  it('has nothing to save where the mark is the same, nor on a matrix without cells', () => {
    const walk = createWalk(VIEW);
    walk.to({ row: 0, column: 0 });
    expect(walk.set(1)).toBeUndefined();
    expect(createWalk({ ...VIEW, factors: [], touchpoints: [], marks: [] }).set(1)).toBeUndefined();
  });

  it('stays on the last cell when all are marked', () => {
    const walk = createWalk({
      ...VIEW,
      marks: [
        [1, 1],
        [1, null],
      ],
    });
    walk.set(9);
    walk.toEmpty();
    expect(walk.place()).toEqual({ row: 1, column: 1 });
  });

  it('learns what somebody else wrote; a cell the matrix has no more is passed over', () => {
    const walk = createWalk(VIEW);
    expect(walk.learn({ touchpoint: 'T2', factor: 'F2', now: 3 })).toEqual({ row: 1, column: 1 });
    expect(walk.learn({ touchpoint: 'T9', factor: 'F2', now: 3 })).toBeUndefined();
    walk.to({ row: 1, column: 1 });
    expect(walk.mark()).toBe(3);
  });
});
