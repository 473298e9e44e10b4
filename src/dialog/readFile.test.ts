import { describe, expect, it } from 'vitest';
import { AWKWARD } from './awkward';
import { bookOf } from './book';
import { csvOf } from './csv';
import { bookName, csvName } from './fileName';
import { readFacts } from './readFile';

const bytes = (text: string) => new TextEncoder().encode(text);

function codeOf(name: string, content: Uint8Array): unknown {
  try {
    return readFacts(name, content);
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

describe('a file that was downloaded', () => {
  it('gives back the facts: .xlsx', () => {
    expect(readFacts(bookName('2026-11-22'), bookOf([AWKWARD]))).toEqual([AWKWARD]);
  });

  it.each([csvName(AWKWARD), 'tasks.v2 (1).csv', 'Tasks.v2.CSV'])('gives back the fact: %s', (name) => {
    expect(readFacts(name, bytes(csvOf(AWKWARD)))).toEqual([AWKWARD]);
  });
});

describe('a file that cannot be restored', () => {
  it.each([
    ['a renamed .csv', 'my tasks.csv', bytes(csvOf(AWKWARD)), 'FILE_NAME_UNKNOWN'],
    ['a .csv in windows-1251', 'tasks.v1.csv', Uint8Array.from([0x61, 0x0a, 0xcf, 0xf0, 0xe8]), 'FILE_NOT_UTF8'],
    ['a picture', 'picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'FILE_UNREADABLE'],
    ['an empty .xlsx', 'rosta.xlsx', Uint8Array.from([]), 'FILE_UNREADABLE'],
    ['a workbook without rows', 'rosta.xlsx', bookOf([{ ...AWKWARD, rows: [] }]), 'FILE_NO_ROWS'],
    ['an empty .csv', 'tasks.v1.csv', bytes('\uFEFF'), 'FILE_NO_ROWS'],
  ])('%s is refused with its reason', (_, name, content, code) => {
    expect(codeOf(name, content)).toBe(code);
  });
});
