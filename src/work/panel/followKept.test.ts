import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import { factTable } from '../../core/defineFact';
import { CHANNEL_FLOWS_FACT } from '../../facts/channelFlows';
import { QFD_MODEL } from '../../models/qfd/model';
import { madeRows } from '../facts/keptMade';
import { followKept } from './followKept';

const REPORTED = {
  model: { ...QFD_MODEL, keepsParams: true },
  request: { params: { scale: 'zero', cutoff: '0,7' } },
  output: { parts: [] },
  today: 20_779,
  tables: [],
} as const;
const SHEET = { id: 5, name: 'Цепочки касаний' };
const ENDED = { sheets: [SHEET, { id: 6, name: 'Список' }] };

const FLOW = { step: 1, from: 'Поиск', to: 'Почта', count: 120 };
const MAKING = {
  ...REPORTED,
  model: { ...REPORTED.model, keeps: [CHANNEL_FLOWS_FACT.id] },
  output: { parts: [], made: [factTable(CHANNEL_FLOWS_FACT, [FLOW])] },
} as const;

/** A store that counts its writes. */
class CountingStore extends MemoryStore {
  writes = 0;

  override setAll(values: Readonly<Record<string, string>>): void {
    this.writes++;
    super.setAll(values);
  }
}

describe('a report whose settings are kept', () => {
  it('writes nothing into the file and leaves its settings behind', () => {
    const store = new MemoryStore();
    const following = followKept(store, REPORTED, RUSSIAN);
    expect([following?.write(), following?.end(ENDED)]).toEqual([false, '']);
    expect(JSON.parse(store.get('rosta.qfd') ?? '')).toEqual({ scale: 'zero', cutoff: 0.7 });
  });

  it('stands when they cannot be kept, and says so', () => {
    const full = {
      get: () => undefined,
      setAll: () => {
        throw new AppError('PROPERTIES_FULL');
      },
    };
    expect(followKept(full, REPORTED, RUSSIAN)?.end(ENDED)).toMatch(/^Настройки отчёта не запомнены\. Хранилище Rosta/);
    expect(followKept(full, MAKING, RUSSIAN)?.end(ENDED)).toMatch(
      /^Отчёт готов, но другие отчёты его не увидят: результаты не запомнены\. Хранилище Rosta/,
    );
  });

  it('asks for nothing that is kept where it writes anyway', () => {
    const store = new CountingStore();
    store.get = () => expect.fail('a remote call for nothing');
    expect(followKept(store, MAKING, RUSSIAN)?.end(ENDED)).toBe('');
    expect(store.writes).toBe(1);
  });

  it('is no other one', () => {
    expect(followKept(new MemoryStore(), { ...REPORTED, model: QFD_MODEL }, RUSSIAN)).toBeUndefined();
  });
});

describe('a report whose tables are kept', () => {
  it('keeps them with its first sheet and its day, in one write with its settings', () => {
    const store = new CountingStore();
    expect(followKept(store, MAKING, RUSSIAN)?.end(ENDED)).toBe('');
    expect(store.writes).toBe(1);
    expect([...store.kept.keys()].sort()).toEqual(['rosta.made.qfd', 'rosta.qfd']);
    expect(madeRows(store, 'qfd', CHANNEL_FLOWS_FACT, [SHEET])).toEqual({
      ...{ sheet: SHEET, day: 20_779, dropped: 0, rows: [FLOW] },
    });
  });

  it('does so without settings, too, and forgets those of the report before', () => {
    const store = new MemoryStore();
    const model = { ...QFD_MODEL, keeps: [CHANNEL_FLOWS_FACT.id] };
    followKept(store, { ...MAKING, model }, RUSSIAN)?.end(ENDED);
    followKept(store, { ...MAKING, model, output: { parts: [], made: [] } }, RUSSIAN)?.end(ENDED);
    expect([...store.kept.keys()]).toEqual(['rosta.made.qfd']);
    expect(madeRows(store, 'qfd', CHANNEL_FLOWS_FACT, [SHEET])).toBeUndefined();
  });
});
