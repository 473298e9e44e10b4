import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { QFD_MODEL } from '../../models/qfd/model';
import { keepParams, keptParams } from './keptParams';

const DEFAULTS = { scale: 'seed', cutoff: 0.5 };

describe('the settings of the last report', () => {
  it('are the defaults before the first', () => {
    expect(keptParams(new MemoryStore(), QFD_MODEL)).toEqual(DEFAULTS);
  });

  it('are kept, each model its own', () => {
    const store = new MemoryStore();
    keepParams(store, QFD_MODEL, { scale: 'classic', cutoff: 1.25 });
    expect(keptParams(store, QFD_MODEL)).toEqual({ scale: 'classic', cutoff: 1.25 });
    expect(keptParams(store, { ...QFD_MODEL, id: 'other' })).toEqual(DEFAULTS);
  });

  it('are not written again when nothing changed', () => {
    const store = new MemoryStore();
    keepParams(store, QFD_MODEL, DEFAULTS);
    expect(store.get('rosta.qfd')).toBeUndefined();
  });

  it.each(['no JSON', '7', '{"scale":"other","cutoff":1}', '{"scale":"zero","cutoff":99}'])(
    'are the defaults where somebody spoiled them: %s',
    (text) => {
      const store = new MemoryStore();
      store.set('rosta.qfd', text);
      expect(keptParams(store, QFD_MODEL)).toEqual(DEFAULTS);
    },
  );
});
