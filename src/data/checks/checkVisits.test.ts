import { describe, expect, it } from 'vitest';
import { plantedVisits } from '../../../test/fixtures/plantedVisits';
import type { CheckCode } from './checkDefinition';
import { checkVisits } from './checkVisits';

describe('automatic checks of six hundred visits with planted frauds', () => {
  const { input, truth } = plantedVisits();
  const found = checkVisits(input);
  const told = (code: CheckCode): readonly string[] =>
    [...found]
      .filter(([, findings]) => findings.some((finding) => finding.code === code))
      .map(([response]) => response);

  it.each([...truth.keys()])('find %s: nine of ten they tell are frauds, and eight of ten frauds are told', (code) => {
    const planted = truth.get(code) ?? new Set();
    const hits = told(code);
    const right = hits.filter((response) => planted.has(response)).length;
    expect(planted.size).toBeGreaterThan(1);
    const wrong = hits.filter((response) => !planted.has(response));
    expect(wrong.length, `${wrong}`).toBeLessThanOrEqual(0.1 * hits.length);
    expect(right).toBeGreaterThanOrEqual(0.8 * planted.size);
  });

  it('plant at least twelve kinds', () => {
    expect(truth.size).toBeGreaterThanOrEqual(12);
  });

  it('look at the latest version only, and at no erased visit', () => {
    const [first] = input.visits;
    const visits = input.visits.flatMap((visit) =>
      visit === first ? [visit, { ...visit, version: 2, integrity: 'Somebody else made it' }] : [visit],
    );
    const codes = (all: typeof visits) =>
      checkVisits({ ...input, visits: all })
        .get(first?.response ?? '')
        ?.map(({ code }) => code);
    expect(codes(visits)).toContain('made_by_other');
    expect(
      codes([...visits, ...visits.slice(0, 1).map((visit) => ({ ...visit, version: 0, state: 'erased' }))]),
    ).toBeUndefined();
  });

  it('take two seconds for ten thousand visits with twenty answers each; a busy machine twice that', () => {
    const copies = Array.from({ length: 17 }, (_, copy) => copy);
    const again = <T extends { readonly response: string }>(rows: readonly T[]): T[] =>
      copies.flatMap((copy) => rows.map((row) => ({ ...row, response: `${row.response}-${copy}` })));
    const began = performance.now();
    checkVisits({ ...input, visits: again(input.visits), answers: again(input.answers) });
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
