import { describe, expect, it } from 'vitest';
import { formRow } from '../../../test/fakes/fieldViews';
import type { ChoiceView } from '../../core/fieldViews';
import { type CodesChoice, codesCount, lackingCodes, likelyWave, readEach } from './codes';

const CHOICE: CodesChoice = { wave: 'w1', jobs: ['a', 'b'], locations: ['x', 'y', 'z'], each: 2 };

describe('codes to be issued', () => {
  it('are as many as jobs, locations and visits multiply to', () => {
    expect(codesCount(CHOICE)).toBe(12);
    expect(codesCount({ ...CHOICE, each: null })).toBe(0);
  });

  it('lack nothing once all is chosen', () => {
    expect(lackingCodes(CHOICE)).toEqual([]);
  });

  it('lack what is not chosen, in the order of the screen', () => {
    expect(lackingCodes({ wave: '', jobs: [], locations: [], each: null })).toEqual([
      'wave',
      'jobs',
      'locations',
      'each',
    ]);
    expect(lackingCodes({ ...CHOICE, locations: [] })).toEqual(['locations']);
  });

  it.each([
    ['1', 1],
    ['50', 50],
    ['0', null],
    ['51', null],
    ['1.5', null],
    ['', null],
  ])('read “%s” visits as %s', (text, each) => {
    expect(readEach(text)).toBe(each);
  });
});

describe('wave to begin with', () => {
  const wave = (code: string): ChoiceView => ({ code, name: code });
  const issue = { jobs: [], locations: [], waves: [wave('w1'), wave('w2'), wave('w3')] };
  const row = (wave: string, form: string | null) => formRow(form === null ? 'missing' : 'live', { wave, form });

  it('is the first one without forms', () => {
    expect(likelyWave({ issue, forms: [] })).toBe('w1');
    expect(likelyWave({ issue, forms: [row('w1', 'f'), row('w2', null)] })).toBe('w2');
  });

  it('is the last one when all have forms, and none when there is none', () => {
    expect(likelyWave({ issue, forms: ['w1', 'w2', 'w3'].map((code) => row(code, 'f')) })).toBe('w3');
    expect(likelyWave({ issue: { ...issue, waves: [] }, forms: [] })).toBe('');
    expect(likelyWave({ issue: null, forms: [] })).toBe('');
  });
});
