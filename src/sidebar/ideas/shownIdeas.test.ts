import { describe, expect, it } from 'vitest';
import { shownIdeas } from './shownIdeas';

const IDEAS = [
  { point: 0, text: 'Вывеску не видно с дороги', others: ['Вывеска тёмная, не видно'] },
  { point: 1, text: 'Вторая касса в час пик', others: [] },
  { point: 1, text: 'Лавочка у примерочной', others: [] },
];
const shown = (point: number | undefined, search: string): readonly number[] => [...shownIdeas(IDEAS, point, search)];

describe('ideas', () => {
  it('are all seen while nothing is chosen and typed', () => {
    expect(shown(undefined, '')).toEqual([0, 1, 2]);
    expect(shown(undefined, '  ')).toEqual([0, 1, 2]);
  });

  it('are seen of one touchpoint', () => {
    expect(shown(1, '')).toEqual([1, 2]);
  });

  it('are found by words in any order, whatever the case and «ё»', () => {
    expect(shown(undefined, 'ЧАС касса')).toEqual([1]);
    expect(shown(undefined, 'темная')).toEqual([0]);
    expect(shown(1, 'вывеску')).toEqual([]);
  });

  it('are not found by words of two wordings at once', () => {
    expect(shown(undefined, 'дороги тёмная')).toEqual([]);
  });
});
