import { describe, expect, it } from 'vitest';
import { MemoryCache } from '../../test/fakes/memoryCache';
import { MemoryWorkbook } from '../../test/fakes/memoryWorkbook';
import { RUSSIAN, SharedFile } from '../../test/fakes/sharedFile';
import type { Cell } from '../core/cell';
import { homeView } from './home';

const homeOf = (values: Cell[][]) => {
  const file = new SharedFile(new MemoryWorkbook([{ name: 'Лист1', values }]));
  return homeView({ ...file, memory: new MemoryCache() }, RUSSIAN);
};

describe('the next step', () => {
  it('is the first model whose columns the sheet has', () => {
    const orders = [
      ['Дата', 'Клиент', 'Сумма'],
      ['01.10.2026', 'Анна', 10],
    ];
    expect(homeOf(orders).next.model).toBe('rfm');
  });

  it('is never a model that needs no columns: it would fit any sheet', () => {
    expect(homeOf([['заметки']]).next.model).toBeNull();
  });
});
