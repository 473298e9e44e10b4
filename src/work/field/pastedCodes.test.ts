import { describe, expect, it } from 'vitest';
import { pastedCodes } from './pastedCodes';

describe('pasted visit codes', () => {
  it('are divided by lines, tabs, commas and semicolons, not by spaces', () => {
    expect(pastedCodes(' 104 7132\r\n2000004,3000005;\t4000006\n\n')).toEqual([
      '104 7132',
      '2000004',
      '3000005',
      '4000006',
    ]);
  });

  it('are none in an empty text', () => {
    expect(pastedCodes(' \n ')).toEqual([]);
  });

  it('are refused when there are more than a thousand', () => {
    expect(() => pastedCodes('1000009\n'.repeat(1001))).toThrow('REQUEST_BROKEN');
  });
});
