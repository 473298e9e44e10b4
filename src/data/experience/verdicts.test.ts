import { describe, expect, it } from 'vitest';
import { type FamilyCell, judgeFamily } from './verdicts';

const cell = (p: number, smallest = 1e-6, sign = -1): FamilyCell => ({ p, smallest, sign });
const verdicts = (cells: readonly (FamilyCell | undefined)[], alpha = 0.1) =>
  judgeFamily(cells, alpha).map(({ verdict }) => verdict);

describe('the verdict on a cell', () => {
  it('of its own is a signal where p is below alpha, on its side', () => {
    expect(verdicts([cell(0.09)])).toEqual(['down']);
    expect(verdicts([cell(0.09, 1e-6, 1)])).toEqual(['up']);
    expect(verdicts([cell(0.11)])).toEqual(['noise']);
  });

  it('is no signal where p equals alpha, as far as can be told', () => {
    expect(verdicts([cell(0.1), cell(0.1 - 5e-10)].slice(0, 1))).toEqual(['noise']);
    expect(verdicts([cell(0.1 - 5e-10)])).toEqual(['noise']);
    expect(verdicts([cell(0.1 - 2e-9)])).toEqual(['down']);
  });

  it('among fifteen is a signal only where p stands the sharing', () => {
    // Holm: 15·0.006 = 0.09 is below 0.1; 14·0.01 = 0.14 is not, but alone it would be.
    const many = [cell(0.006), cell(0.01, 1e-6, 1), ...new Array<FamilyCell>(13).fill(cell(0.6))];
    expect(verdicts(many)).toEqual(['down', 'watch_up', ...new Array(13).fill('noise')]);
    expect(judgeFamily(many, 0.1).map(({ adjusted }) => Math.round((adjusted ?? -1) * 1e6) / 1e6)).toEqual([
      ...[0.09, 0.14],
      ...new Array(13).fill(1),
    ]);
  });

  it('is not shared with cells that can never become a signal', () => {
    // Two visits reach 0.5 at best, four 0.125: with them the six others would be sixteen, and 16·0.012 no signal.
    const few = new Array<FamilyCell>(10).fill(cell(0.5, 0.125));
    const judged = judgeFamily([...few, cell(0.012), ...new Array<FamilyCell>(5).fill(cell(0.7))], 0.1);
    expect(judged.map(({ verdict }) => verdict)).toEqual([
      ...few.map(() => 'few'),
      'down',
      ...new Array(5).fill('noise'),
    ]);
    expect(judged[0]).toEqual({ verdict: 'few', adjusted: null, limit: 0.1 / 6 });
  });

  it('is too few where the visits cannot reach alpha ⁄ K, though they reach alpha', () => {
    // Five visits reach 0.0625; of three cells two can be below 0.1 ⁄ 2, so K = 2.
    expect(verdicts([cell(0.0625, 0.0625), cell(0.001), cell(0.3)])).toEqual(['few', 'down', 'noise']);
  });

  it('is too few in a wave with fewer than three, whatever p', () => {
    expect(verdicts([{ ...cell(0.001), isFew: true }])).toEqual(['few']);
  });

  it('is blank where there is nothing to test, and that takes no share', () => {
    expect(verdicts([undefined, cell(0.09), undefined])).toEqual(['', 'down', '']);
    expect(verdicts([])).toEqual([]);
  });
});
