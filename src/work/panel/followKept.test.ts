import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import { QFD_MODEL } from '../../models/qfd/model';
import { followKept } from './followKept';

const REPORTED = {
  model: { ...QFD_MODEL, keepsParams: true },
  request: { params: { scale: 'zero', cutoff: '0,7' } },
  output: { parts: [] },
  tables: [],
} as const;

describe('a report whose settings are kept', () => {
  it('writes nothing into the file and leaves its settings behind', () => {
    const store = new MemoryStore();
    const following = followKept(store, REPORTED, RUSSIAN);
    expect([following?.write(), following?.end()]).toEqual([false, '']);
    expect(JSON.parse(store.get('rosta.qfd') ?? '')).toEqual({ scale: 'zero', cutoff: 0.7 });
  });

  it('stands when they cannot be kept, and says so', () => {
    const full = {
      get: () => undefined,
      set: () => {
        throw new AppError('PROPERTIES_FULL');
      },
    };
    expect(followKept(full, REPORTED, RUSSIAN)?.end()).toMatch(/^Настройки отчёта не запомнены\. Хранилище Rosta/);
  });

  it('is no other one', () => {
    expect(followKept(new MemoryStore(), { ...REPORTED, model: QFD_MODEL }, RUSSIAN)).toBeUndefined();
  });
});
