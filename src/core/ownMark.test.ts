import { describe, expect, it } from 'vitest';
import { isDuplicate, type PlacedMark, readMark } from './ownMark';

const MARK = { file: 'f', sheet: 7, kind: 'table', id: 'tasks', version: 1 };
const text = (change: object): string => JSON.stringify({ ...MARK, ...change });

describe('the text of a mark', () => {
  it('tells what it is, of which file and of which sheet', () => {
    const mark = { kind: 'table', id: 'tasks', version: 1 };
    expect(readMark(text({}))).toEqual({ file: 'f', madeOn: 7, mark });
    expect(readMark(text({ sheet: undefined }))).toEqual({ file: 'f', mark });
  });

  it.each(['toString', '__proto__', 'constructor', 'Report', 7])('of the kind %s is none of ours', (kind) => {
    expect(readMark(text({ kind }))).toBeUndefined();
  });
});

it('a mark on another sheet than it was placed on came with a duplicate; one that does not say counts', () => {
  const placed = (madeOn?: number): PlacedMark => ({
    place: { on: 'sheet', sheetId: 7 },
    mark: { kind: 'table', id: 'tasks', version: 1 },
    file: 'f',
    ...(madeOn === undefined ? {} : { madeOn }),
  });
  expect([placed(), placed(7), placed(8)].map(isDuplicate)).toEqual([false, false, true]);
});
