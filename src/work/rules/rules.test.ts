import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { keepRules, readRules } from './rules';

const USUAL = { lockout: 30, cap: 6, fast: 5, late: 48, appeal: 7, k: 5, proof: 'either' };

describe('rules of field work', () => {
  it('are the usual ones before anybody chose', () => {
    expect(readRules(new MemoryStore())).toEqual(USUAL);
  });

  it('are kept as chosen', () => {
    const store = new MemoryStore();
    const chosen = { ...readRules(store), cap: 3, proof: 'photo' } as const;
    keepRules(store, chosen);
    expect(readRules(store)).toEqual({ ...USUAL, cap: 3, proof: 'photo' });
  });

  it('are the usual ones where what is kept does not fit', () => {
    const store = new MemoryStore();
    store.set('rosta.rules', JSON.stringify({ lockout: -1, cap: 2.5, fast: 'x', k: 1, late: 24, proof: 'word' }));
    expect(readRules(store)).toEqual({ ...USUAL, late: 24 });
  });
});
