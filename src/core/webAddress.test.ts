import { describe, expect, it } from 'vitest';
import { isWebAddress } from './webAddress';

describe('address of the web', () => {
  it.each(['https://docs.google.com/forms/d/e/1F/viewform'])('is %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    '',
    'https://',
    'javascript:alert(1)',
    ' https://x.test',
    'http://x.test',
    'data:text/html,x',
    'https://a b',
  ])('is not “%s”', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
