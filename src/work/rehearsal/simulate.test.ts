import { describe, expect, it } from 'vitest';
import { FLAWS } from './flaws';
import { type MadeVisit, simulateVisits } from './simulate';

const WAVE = { from: 20_780, to: 20_800 };
const points = Array.from({ length: 10 }, (_, i) => ({ code: `P${i + 1}`, name: `Точка ${i + 1}` }));
const visits = Array.from(
  { length: 80 },
  (_, i): MadeVisit => ({ job: 'J1', lang: i % 2 === 0 ? 'ru' : 'kk', points }),
);
const made = simulateVisits(visits, WAVE, 7);
const usual = made.filter(({ flaw }) => flaw === undefined);

describe('made-up visits', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(simulateVisits(visits, WAVE, 7)).toEqual(made);
    expect(simulateVisits(visits, WAVE, 8)).not.toEqual(made);
  });

  it('are spread over the wave, each made and sent on its day or soon after', () => {
    expect(usual[0]?.day).toBe(WAVE.from);
    expect(made[made.length - 1]?.day).toBe(WAVE.to);
    for (const { timeIn, timeOut, sent } of usual) {
      expect(timeOut - timeIn).toBeGreaterThanOrEqual(12);
      expect(sent).toBeGreaterThan(timeOut);
    }
  });

  it('explain every low rating, with no text twice', () => {
    const texts = usual.flatMap(({ ideas }) => [...ideas.values()]);
    for (const { scores, ideas } of usual) {
      for (const [code, score] of scores)
        if (score === 1 || score === 2) expect(ideas.get(code)).toMatch(/^Точка \d+: /);
    }
    expect(texts.length).toBeGreaterThan(20);
    expect(new Set(texts).size).toBeGreaterThanOrEqual(texts.length - 1);
  });

  it('have touchpoints that differ in their means', () => {
    const means = points.map(({ code }) => {
      const scores = usual.map(({ scores: of }) => of.get(code) ?? 0).filter((score) => score > 0);
      return scores.reduce((sum, score) => sum + score, 0) / scores.length;
    });
    expect(Math.max(...means) - Math.min(...means)).toBeGreaterThan(0.8);
  });

  it('have every flaw once, and a quarter of them at most', () => {
    expect(made.flatMap(({ flaw }) => flaw ?? []).sort()).toEqual([...FLAWS].sort());
    expect(simulateVisits(visits.slice(0, 8), WAVE, 7).filter(({ flaw }) => flaw !== undefined)).toHaveLength(2);
    expect(simulateVisits(visits.slice(0, 3), WAVE, 7).filter(({ flaw }) => flaw !== undefined)).toHaveLength(0);
  });

  it('show each flaw', () => {
    const by = (flaw: (typeof FLAWS)[number]) => made.findIndex((one) => one.flaw === flaw);
    const at = (flaw: (typeof FLAWS)[number]) => made[by(flaw)];
    expect(at('silent')).toMatchObject({ scores: expect.any(Map) });
    expect(at('silent')?.scores.get('P1')).toBe(1);
    expect(at('silent')?.ideas.has('P1')).toBe(false);
    expect((at('fast')?.timeOut ?? 0) - (at('fast')?.timeIn ?? 0)).toBe(2);
    expect(new Set(at('equal')?.scores.values())).toEqual(new Set([4]));
    expect(at('no_proof')).toMatchObject({ receipt: '', photo: '' });
    expect(at('outside')?.day).toBeGreaterThan(WAVE.to);
    expect(at('phone')?.ideas.get('P1')).toContain('+7 700');
    expect(at('receipt')?.receipt).toBe(made[by('receipt') - 1]?.receipt);
    expect([...(made[by('copied') - 1]?.ideas.values() ?? [])]).toContain(at('copied')?.ideas.get('P1'));
    expect(at('late')?.sent).toBeGreaterThan(4 * 1440);
    expect(at('by_other')?.isOwn).toBe(false);
  });
});
