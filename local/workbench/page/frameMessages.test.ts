import { expect, test } from 'vitest';
import { readFrameMessage } from './frameMessages';

test('a frame may ask for web pages to be opened, and for nothing else by an address', () => {
  const address = 'https://docs.google.com/forms/d/e/x/viewform';
  expect(readFrameMessage({ type: 'open', address })).toEqual({ type: 'open', address });
  for (const other of ['javascript:alert(1)', 'data:text/html,x', 'http://127.0.0.1/', 'https://', '/form/x', 1]) {
    expect(readFrameMessage({ type: 'open', address: other })).toBeUndefined();
  }
});
