import { describe, expect, it } from 'vitest';
import { eachDivision, randomDivision, waysToChoose } from './divisions';

const listed = (all: number, chosen: number): string[] => {
  const lists: string[] = [];
  eachDivision(all, chosen, (places) => lists.push(places.join('')));
  return lists;
};

describe('ways to choose some places of several', () => {
  it('are counted', () => {
    expect([waysToChoose(8, 4), waysToChoose(6, 3), waysToChoose(16, 8), waysToChoose(5, 0)]).toEqual([
      70, 20, 12_870, 1,
    ]);
  });

  it('are listed, each once', () => {
    expect(listed(4, 2)).toEqual(['01', '02', '03', '12', '13', '23']);
    expect(new Set(listed(8, 4)).size).toBe(70);
    expect([listed(3, 3), listed(3, 0)]).toEqual([['012'], ['']]);
  });

  it('are drawn as many as asked for, none twice, the last place too', () => {
    let next = 0;
    const rising = (): number => (next++ % 10) / 10;
    const drawn = Array.from({ length: 40 }, () => [...randomDivision(5, 3, rising)]);
    expect(drawn.every((places) => new Set(places).size === 3)).toBe(true);
    expect(new Set(drawn.flat())).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});
