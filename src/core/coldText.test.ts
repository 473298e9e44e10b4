import { describe, expect, it } from 'vitest';
import { coldText, readColdTexts } from './coldText';

const TEXTS = [
  { ru: 'да', kk: 'иә', en: 'yes' },
  { ru: 'нет', kk: 'жоқ', en: 'no' },
];

describe('a cold text', () => {
  it('may not be shown before it is said where texts are read from: that is, while the code loads', () => {
    expect(() => coldText(3).ru).toThrow('Text 3 is shown while loading');
  });

  it('is read when it is first shown, once for all', () => {
    let reads = 0;
    readColdTexts(() => {
      reads++;
      return TEXTS;
    });
    const [yes, no] = [coldText(0), coldText(1)];
    expect(reads).toBe(0);
    expect([yes.ru, no.kk, no.en, yes.kk]).toEqual(['да', 'жоқ', 'no', 'иә']);
    expect(reads).toBe(1);
  });

  it('says what to do when the texts cannot be read', () => {
    readColdTexts(() => {
      throw new Error('No HTML file named Help was found.');
    });
    expect(coldText(0).en).toBe(
      'Help.html is missing in the script or of another build. Copy all files of Rosta from one build.',
    );
  });
});
