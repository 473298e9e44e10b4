import { describe, expect, it } from 'vitest';
import { confirmWishOf, wishOfKey } from './keys';

const press = (key: string, code = key, more: { ctrlKey?: boolean; metaKey?: boolean } = {}) => ({
  ...{ key, code, ctrlKey: false, metaKey: false },
  ...more,
});

describe('a key while a visit is looked at', () => {
  it('asks for a decision by its place, whatever alphabet it types', () => {
    const acts = ['accepted', 'returned', 'rejected', 'excluded'] as const;
    expect(['KeyA', 'KeyR', 'KeyX', 'KeyE'].map((code) => wishOfKey(code, acts))).toEqual(
      acts.map((act) => ({ kind: 'act', act })),
    );
  });

  it('asks for the outcome of an appeal where one is open', () => {
    const acts = ['granted_accepted', 'granted_excluded', 'appeal_denied'] as const;
    expect(wishOfKey('KeyX', acts)).toEqual({ kind: 'act', act: 'appeal_denied' });
    expect(wishOfKey('KeyR', acts)).toBeUndefined();
  });

  it('leads to the next and the previous visit', () => {
    expect(['KeyJ', 'ArrowRight', 'KeyK', 'ArrowLeft'].map((code) => wishOfKey(code, []))).toEqual([
      { kind: 'go', step: 1 },
      { kind: 'go', step: 1 },
      { kind: 'go', step: -1 },
      { kind: 'go', step: -1 },
    ]);
  });

  it('asks for nothing that may not be done now', () => {
    expect(wishOfKey('KeyA', ['returned'])).toBeUndefined();
    expect(wishOfKey('KeyQ', ['returned'])).toBeUndefined();
  });
});

describe('a key while a decision is confirmed', () => {
  it('chooses a reason by a digit, but not in a text', () => {
    expect(confirmWishOf(press('3', 'Digit3'), 'other')).toEqual({ kind: 'reason', index: 2 });
    expect(confirmWishOf(press('9', 'Numpad9'), 'button')).toEqual({ kind: 'reason', index: 8 });
    expect(confirmWishOf(press('3', 'Digit3'), 'text')).toBeUndefined();
    expect(confirmWishOf(press('0', 'Digit0'), 'other')).toBeUndefined();
  });

  it('confirms by Enter where that means nothing else, and by Ctrl+Enter everywhere', () => {
    expect(confirmWishOf(press('Enter'), 'other')).toEqual({ kind: 'confirm' });
    expect(confirmWishOf(press('Enter'), 'text')).toBeUndefined();
    expect(confirmWishOf(press('Enter'), 'button')).toBeUndefined();
    expect(confirmWishOf(press('Enter', 'Enter', { ctrlKey: true }), 'text')).toEqual({ kind: 'confirm' });
    expect(confirmWishOf(press('Enter', 'Enter', { metaKey: true }), 'text')).toEqual({ kind: 'confirm' });
  });

  it('goes back by Esc', () => {
    expect(confirmWishOf(press('Escape'), 'text')).toEqual({ kind: 'away' });
  });
});
