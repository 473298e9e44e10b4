import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { qfdInput } from '../../../test/fakes/qfdFacts';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import { QFD_MODEL } from '../../models/qfd/model';
import { keptParams } from '../panel/keptParams';
import { followQfd } from './followQfd';

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
const REPORTED = {
  model: QFD_MODEL,
  request: { params: { scale: 'zero', cutoff: '0,7' } },
  output,
  today: 20_000,
  tables: [],
};
const QUIET = { write: () => true, keep: () => '', kept: () => '' };

describe('a report on QFD', () => {
  it('leaves its settings behind and brings the journey up to date', () => {
    const store = new MemoryStore();
    const refreshed: string[] = [];
    const following = followQfd(store, REPORTED, RUSSIAN, ({ importance = [] }) => {
      refreshed.push(...importance.map(({ code }) => code));
      return QUIET;
    });
    expect([following?.write(), following?.end({ sheets: [] }), refreshed]).toEqual([true, '', ['T1', 'T2']]);
    expect(keptParams(store, QFD_MODEL)).toEqual({ scale: 'zero', cutoff: 0.7 });
  });

  it('tells what people filled in themselves, which it leaves', () => {
    const plan = () => ({ ...QUIET, kept: () => 'Оставлено: G3.' });
    expect(followQfd(new MemoryStore(), REPORTED, RUSSIAN, plan)?.end({ sheets: [] })).toBe('Оставлено: G3.');
  });

  const fail = (): never => {
    throw new AppError('TABLE_BROKEN', { sheet: 'Путь клиента', column: 'Код' });
  };

  it.each([
    ['read', fail],
    ['written', () => ({ ...QUIET, write: fail })],
    ['kept in mind', () => ({ ...QUIET, keep: fail })],
  ])('stands when the journey cannot be %s, and says so', (_, plan) => {
    const following = followQfd(new MemoryStore(), REPORTED, RUSSIAN, plan);
    following?.write();
    expect(following?.end({ sheets: [] })).toMatch(/^Лист «Путь клиента» не обновлён\. .*«Код»/);
  });

  it('says what Google refused after all was written, and keeps nothing then', () => {
    const store = new MemoryStore();
    const following = followQfd(store, REPORTED, RUSSIAN, () => ({ ...QUIET, keep: () => expect.fail('kept') }));
    expect(following?.end({ sheets: [], refused: new AppError('PROTECTED') })).toMatch(
      /^Лист «Путь клиента» не обновлён\. ./,
    );
    expect(store.get('rosta.qfd')).toBeUndefined();
  });

  it('is followed as no other report is', () => {
    const store = new MemoryStore();
    const plan = (): never => expect.fail('no importance to bring anywhere');
    expect(followQfd(store, { ...REPORTED, output: { parts: [] } }, RUSSIAN, plan)).toBeUndefined();
    expect(store.get('rosta.qfd')).toBeUndefined();
  });
});
