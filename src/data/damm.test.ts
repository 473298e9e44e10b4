import { describe, expect, it } from 'vitest';
import { dammDigit } from './damm';

/** Numbers of six digits, spread over all of them. */
const NUMBERS = Array.from({ length: 500 }, (_, i) => String((i * 1999 + 7) % 1_000_000).padStart(6, '0'));
const withDigit = (digits: string): string => digits + dammDigit(digits);
const isRight = (code: string): boolean => dammDigit(code) === '0';

describe('the check digit', () => {
  it('is that of the published example', () => {
    // Damm 2004; also on Wikipedia, "Damm algorithm": 572 → 4.
    expect(dammDigit('572')).toBe('4');
    expect(isRight('5724')).toBe(true);
  });

  it('is 0 for zeros, so that leading ones change nothing', () => {
    expect(dammDigit('000000')).toBe('0');
    expect(dammDigit('000572')).toBe('4');
  });

  it('notices every single wrong digit', () => {
    for (const code of NUMBERS.map(withDigit)) {
      for (let at = 0; at < code.length; at++) {
        for (const other of '0123456789') {
          if (other === code[at]) continue;
          expect(isRight(code.slice(0, at) + other + code.slice(at + 1)), `${code}, ${at}, ${other}`).toBe(false);
        }
      }
    }
  });

  it('notices every two neighbours that changed places', () => {
    for (const code of NUMBERS.map(withDigit)) {
      for (let at = 0; at + 1 < code.length; at++) {
        const [left, right] = [code.charAt(at), code.charAt(at + 1)];
        if (left === right) continue;
        expect(isRight(code.slice(0, at) + right + left + code.slice(at + 2)), `${code}, ${at}`).toBe(false);
      }
    }
  });
});
