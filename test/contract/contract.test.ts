import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agrees } from './agrees';
import { AREAS, CASES } from './allCases';
import type { ContractCase } from './contractCase';
import { localImplementation } from './localImplementation';
import { readRecordings, withRecordings } from './recordings';

const { cases, differences } = withRecordings(CASES, readRecordings(join(import.meta.dirname, 'recorded')));

/** The kinds of sources in the order of README's columns. */
const KINDS = ['docs', 'reported', 'recorded', 'assumed'];

/** How many of the cases are of each kind. */
function countsOf(some: readonly ContractCase[]): readonly number[] {
  return KINDS.map((kind) => some.filter(({ source }) => source.split(' ')[0] === kind).length);
}

describe('the local Apps Script keeps the contract', () => {
  it.each(CASES.map((item) => [item.id, item] as const))('%s', (_, item) => {
    const seen = localImplementation.run(item);
    // What was seen is in the message of a failure.
    expect({ seen, agrees: agrees(seen, item.expect) }).toEqual({ seen, agrees: true });
  });
});

describe('the contract', () => {
  it('is what Google was seen doing, wherever it was recorded', () => {
    expect(differences).toEqual([]);
  });

  it('says of every case where it is known from', () => {
    for (const { source } of CASES) expect(source).toMatch(/^(docs \S+\.md|reported .+[/#].+|assumed)$/);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
  });

  it('rests on evidence more than on assumptions', () => {
    const known = cases.filter(({ source }) => source !== 'assumed').length;
    expect(known).toBeGreaterThanOrEqual(100);
    expect(cases.length - known).toBeLessThan(known / 2);
  });
});

describe('README tells where each rule is known from', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8').replace(/\s+/g, ' ');

  it('with the number of cases of each kind', () => {
    const [docs, reported, recorded, assumed] = countsOf(cases);
    expect(readme).toContain(
      `Of ${cases.length} cases ${docs} are documented by Google, ${reported} reported by others, ${recorded} recorded on Google, ${assumed} assumed.`,
    );
  });

  it.each(AREAS)('and by area: %s', (area, some) => {
    const ids = new Set(some.map(({ id }) => id));
    const counts = countsOf(cases.filter(({ id }) => ids.has(id)));
    expect(readme).toContain(`| ${area} | ${counts.join(' | ')} |`);
  });
});
