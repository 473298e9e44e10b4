import { describe, expect, it } from 'vitest';
import { decideRequestOf, keysOf, rulesOf } from './requests';

const decision = {
  ...{ response: 'r', version: 1, state: 'checked', act: 'rejected' },
  ...{ reason: 'other', note: '', reviewer: '', lang: 'ru' },
};
const rules = { lockout: 30, cap: 6, fast: 5, late: 48, appeal: 7, k: 5, proof: 'either', lang: 'ru' };

describe('a decision of a client', () => {
  it('is taken whole', () => {
    expect(decideRequestOf(decision)).toEqual(decision);
  });

  it.each([
    ['act', 'erased'],
    ['reason', 'constructor'],
    ['version', -1],
    ['note', 'x'.repeat(2001)],
    ['lang', 'de'],
  ])('is refused for its %s', (field, value) => {
    expect(() => decideRequestOf({ ...decision, [field]: value })).toThrow('REQUEST_BROKEN');
  });
});

describe('rules of a client', () => {
  it('are taken within their ranges', () => {
    expect(rulesOf(rules)).toMatchObject({ cap: 6, proof: 'either' });
  });

  it.each([
    ['cap', 0],
    ['k', 1],
    ['late', 0.5],
    ['appeal', -1],
  ])('are refused in words: %s %d', (rule, value) => {
    expect(() => rulesOf({ ...rules, [rule]: value })).toThrow('PARAM_OUT_OF_RANGE');
  });

  it('name a proof that is known', () => {
    expect(() => rulesOf({ ...rules, proof: 'word' })).toThrow('REQUEST_BROKEN');
  });
});

it('no more visits are accepted at once than a screen shows', () => {
  const key = { response: 'r', version: 1 };
  expect(keysOf({ visits: [key] })).toEqual([key]);
  expect(() => keysOf({ visits: new Array(1001).fill(key) })).toThrow('REQUEST_BROKEN');
});
