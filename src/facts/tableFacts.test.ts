import { describe, expect, it } from 'vitest';
import { LANGS } from '../core/lang';
import { normaliseHeader } from '../data/headers';
import { TABLE_FACTS } from './tableFacts';

const repeated = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

it('every kept fact is there once', () => {
  expect(TABLE_FACTS.length).toBeGreaterThan(0);
  expect(repeated(TABLE_FACTS.map(({ id }) => id))).toEqual([]);
});

describe.each(TABLE_FACTS.map((fact) => [fact.id, fact] as const))('the table of %s', (_, { columns, key, title }) => {
  it('has each column once, its key among them, and names itself so that an .xlsx can hold it', () => {
    const ids = columns.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining([...key]));
    for (const lang of LANGS) expect(title[lang]).toMatch(/^[^:/\\?*[\]]{1,31}$/);
  });

  it('has headers by which each column is known, in whatever language they were written', () => {
    const words = columns.map(
      ({ id, header }) => new Set([id, ...LANGS.map((lang) => header[lang])].map(normaliseHeader)),
    );
    expect(repeated(words.flatMap((ofColumn) => [...ofColumn]))).toEqual([]);
  });

  it('has words for the codes of its choices, none of them for two codes', () => {
    for (const { type, words = {} } of columns) {
      if (type !== 'choice') continue;
      const told = Object.entries(words).map(([code, text]) => new Set([code, text.ru, text.kk, text.en]));
      expect(told.length).toBeGreaterThan(1);
      expect(repeated(told.flatMap((ofCode) => [...ofCode]))).toEqual([]);
    }
  });
});
