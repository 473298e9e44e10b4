import { describe, expect, it } from 'vitest';
import { neighbour } from './neighbour';

const queue = ['a', 'b'].map((response) => ({ response, version: 1, code: response, isClean: false }));

describe('the neighbour of a visit', () => {
  it('stands before or behind it', () => {
    expect(neighbour(queue, 'a', 1)?.response).toBe('b');
    expect(neighbour(queue, 'b', -1)?.response).toBe('a');
  });

  it('is nobody at the ends', () => {
    expect(neighbour(queue, 'a', -1)).toBeUndefined();
    expect(neighbour(queue, 'b', 1)).toBeUndefined();
  });

  it('is the first of the queue for a visit that does not wait', () => {
    expect(neighbour(queue, 'x', 1)?.response).toBe('a');
    expect(neighbour(queue, 'x', -1)).toBeUndefined();
  });
});
