import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { qfdInput } from '../../../test/fakes/qfdFacts';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import { QFD_MODEL } from '../../models/qfd/model';
import { followQfd } from './followQfd';
import { keptQfdParams } from './keptQfdParams';

const output = QFD_MODEL.run(
  qfdInput({
    importance: [5, 3],
    raters: {
      Анна: [
        [9, 1],
        [1, 3],
      ],
    },
  }),
);
const REPORTED = { model: QFD_MODEL, request: { params: { scale: 'zero', cutoff: '0,7' } }, output };

describe('a report on QFD', () => {
  it('leaves its settings behind and brings the journey up to date', () => {
    const store = new MemoryStore();
    const refreshed: string[] = [];
    const notice = followQfd(store, REPORTED, RUSSIAN, (rows) => refreshed.push(...rows.map(({ code }) => code)));
    expect([notice, refreshed]).toEqual(['', ['T1', 'T2']]);
    expect(keptQfdParams(store)).toEqual({ scale: 'zero', cutoff: 0.7 });
  });

  it('stands when the journey cannot be written, and says so', () => {
    const notice = followQfd(new MemoryStore(), REPORTED, RUSSIAN, () => {
      throw new AppError('TABLE_BROKEN', { sheet: 'Путь клиента', column: 'Код' });
    });
    expect(notice).toMatch(/^Лист «Путь клиента» не обновлён\. .*«Код»/);
  });

  it('is followed as no other report is', () => {
    const store = new MemoryStore();
    const refresh = (): void => expect.fail('no importance to bring anywhere');
    expect(followQfd(store, { ...REPORTED, output: { parts: [] } }, RUSSIAN, refresh)).toBe('');
    expect(store.get('rosta.qfd')).toBeUndefined();
  });
});
