import { describe, expect, it } from 'vitest';
import { LANGS, type Localized } from '../core/lang';
import { SHELL } from './shell';

const texts: readonly (readonly [string, Localized])[] = Object.entries(SHELL);

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map((match) => match[0]).sort();
}

describe('texts of the shell', () => {
  it.each(texts)('%s names the same values in every language', (_key, text) => {
    for (const lang of LANGS) expect(placeholders(text[lang])).toEqual(placeholders(text.ru));
  });

  it.each(texts)('%s keeps to the style: no exclamation, no «успешно», curly quotes', (_key, text) => {
    for (const lang of LANGS) {
      expect(text[lang]).not.toMatch(/!|"|успешно|сәтті|successfully/i);
      expect(text[lang]).not.toMatch(lang === 'en' ? /[«»]/ : /[“”]/);
    }
  });

  it.each(texts)('%s puts no Kazakh suffix on a variable', (_key, text) => {
    expect(text.kk).not.toMatch(/\}»?-[а-яәғқңөұүһі]/i);
  });
});
