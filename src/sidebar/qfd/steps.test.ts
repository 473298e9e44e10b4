import { describe, expect, it } from 'vitest';
import { matrixView, qfdView } from '../../../test/fakes/qfdViews';
import { emptyCells, isUnfinished, nextQfdStep, nextToMark, otherProblems, problemsOf, qfdStates } from './steps';

const FACTORS = { id: 1, name: 'Factors' };
const JOURNEY = { id: 2, name: 'Journey' };
const MATRIX = { id: 3, name: 'QFD matrix' };

/** Everything is done. */
const DONE = qfdView({
  factors: { sheet: FACTORS, list: [{ name: 'Speed', importance: '5' }] },
  touchpoints: { sheet: JOURNEY, count: 2, stages: [] },
  matrices: [matrixView(MATRIX, 2, 2)],
  results: { isReady: true, text: '' },
  classes: { text: '', critical: [] },
});

const problem = (mood: 'error' | 'todo' | 'warn', sheet: { id: number; name: string } | null) =>
  ({ mood, text: mood, at: sheet === null ? null : { sheet, row: null } }) as const;

describe('steps of QFD', () => {
  it('are all to do in an empty file, and begin with the factors', () => {
    const view = qfdView();
    expect(new Set(Object.values(qfdStates(view)))).toEqual(new Set(['todo']));
    expect(nextQfdStep(view)).toBe('factors');
  });

  it('end with the classes, to be looked at again', () => {
    expect(new Set(Object.values(qfdStates(DONE)))).toEqual(new Set(['done']));
    expect(nextQfdStep(DONE)).toBe('classes');
  });

  it('stop at the sheet with an error, not at one with a note', () => {
    expect(nextQfdStep({ ...DONE, problems: [problem('warn', FACTORS)] })).toBe('classes');
    const view = { ...DONE, problems: [problem('error', JOURNEY)] };
    expect([qfdStates(view).factors, qfdStates(view).touchpoints, nextQfdStep(view)]).toEqual([
      'done',
      'warn',
      'touchpoints',
    ]);
  });

  it('stay without alarm at a sheet that is still to be filled in', () => {
    const view = { ...DONE, problems: [problem('todo', FACTORS)] };
    expect([qfdStates(view).factors, nextQfdStep(view)]).toEqual(['todo', 'factors']);
  });

  it('pass over what is unfinished in a list with usable rows while the matrix is to be made: it brings their codes', () => {
    const view = { ...DONE, matrices: [], problems: [problem('todo', FACTORS), problem('todo', JOURNEY)] };
    expect(nextQfdStep(view)).toBe('matrices');
    expect(nextQfdStep({ ...view, factors: { sheet: FACTORS, list: [] } })).toBe('factors');
    expect(nextQfdStep({ ...view, problems: [problem('error', JOURNEY)] })).toBe('touchpoints');
  });

  it('come to the matrix while cells are empty or touchpoints of today are missing on it', () => {
    const begun = { ...DONE, classes: null, matrices: [matrixView(MATRIX, 1, 2)] };
    expect(nextQfdStep(begun)).toBe('matrices');
    expect(nextQfdStep({ ...DONE, matrices: [{ ...matrixView(MATRIX, 2, 2), isBehind: true }] })).toBe('matrices');
    expect(nextQfdStep({ ...DONE, matrices: [] })).toBe('matrices');
  });

  it('ask about cells left empty also when results were built with them', () => {
    const view = { ...DONE, matrices: [matrixView(MATRIX, 1, 2)] };
    expect([qfdStates(view).matrices, qfdStates(view).results, nextQfdStep(view)]).toEqual([
      'todo',
      'done',
      'matrices',
    ]);
  });

  it('come to the results before they are built for the first time', () => {
    expect(nextQfdStep({ ...DONE, classes: null })).toBe('results');
  });
});

describe('problems', () => {
  it('of a list that is not finished let the matrix be brought up to date; notes and errors do not', () => {
    expect(isUnfinished({ ...DONE, problems: [problem('todo', JOURNEY)] })).toBe(true);
    expect(isUnfinished({ ...DONE, problems: [problem('warn', JOURNEY), problem('error', FACTORS)] })).toBe(false);
    expect(isUnfinished({ ...DONE, problems: [problem('todo', MATRIX)] })).toBe(false);
  });

  it('stand in the step of their sheet, all others above the steps', () => {
    const [factor, mark, none] = [problem('warn', FACTORS), problem('error', MATRIX), problem('error', null)];
    const view = { ...DONE, problems: [factor, mark, none] };
    expect(problemsOf(view, 'factors')).toEqual([factor]);
    expect(problemsOf(view, 'matrices')).toEqual([mark]);
    expect(problemsOf(view, 'results')).toEqual([]);
    expect(otherProblems(view)).toEqual([none]);
  });
});

describe('matrices', () => {
  it('are filled in one after another, and their empty cells are counted', () => {
    const matrices = [matrixView(MATRIX, 2, 2), matrixView({ id: 4, name: 'Second' }, 1, 4)];
    expect(nextToMark(matrices)?.sheet.id).toBe(4);
    expect(emptyCells(matrices)).toBe(3);
    expect(nextToMark([])).toBeUndefined();
  });
});
