import { describe, expect, it } from 'vitest';
import type { FactRead, FactRow } from '../../core/defineModel';
import { runExperience } from './run';

const fact = (rows: readonly FactRow[]): FactRead => ({
  ...{ sheet: 's', letters: {} },
  rows: rows.map((values, i) => ({ values, row: i + 2 })),
});

/** A report on visits of one job and wave that rated T1 so, in one state. */
function report(scores: readonly number[], state = 'accepted') {
  const visits = scores.map((_, i): FactRow => ({ response: `v${i}`, version: 1, job: 'J1', wave: 'W1', state }));
  return runExperience({
    columns: {},
    params: { wave: 'newest', alpha: 0.1 },
    facts: {
      visits: fact(visits),
      answers: fact(scores.map((score, i) => ({ response: `v${i}`, version: 1, touchpoint: 'T1', score }))),
      touchpoints: fact([{ code: 'T1', stage: 'deal', target: '4,0', name_ru: 'Касса' }]),
      jobs: fact([{ code: 'J1', name_ru: 'Обед' }]),
      waves: fact([{ code: 'W1' }]),
    },
    file: { lang: 'ru', locale: 'ru_RU', zone: 'UTC', currency: '₽' },
    today: 20_000,
  });
}

describe('a report on the experience map', () => {
  it('begins with what is preliminary and what is clearly lower, with a task about it', () => {
    const { findings, n } = report([3, 3, 3, 3, 3, 3]);
    expect(n).toBe(6);
    expect(findings.map(({ code }) => code)).toEqual(['preliminary', 'down']);
    expect(findings[1]).toMatchObject({
      values: { name: 'Касса', job: 'Обед', mean: 3, target: 4, n: 6 },
      task: { about: { touchpoint: 'T1', job: 'J1' } },
    });
  });

  it('says how many visits a verdict needs more', () => {
    expect(report([3, 3, 3]).findings).toMatchObject([
      { code: 'preliminary' },
      { code: 'few', values: { names: 'Касса', needed: 2 } },
    ]);
  });

  it.each(['new', 'checked', 'rejected', 'excluded', 'returned', 'erased'])('counts no visit that is %s', (state) => {
    expect(report([3, 3, 3, 3, 3, 3], state)).toMatchObject({ n: 0, findings: [{ code: 'none' }] });
  });
});
