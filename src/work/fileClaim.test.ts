import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../test/fakes/memoryStore';
import { MemoryWorkbook } from '../../test/fakes/memoryWorkbook';
import type { OwnKind, PlacedMark } from '../core/ownMark';
import { claimFile, fileKind } from './fileClaim';

const KINDS: readonly OwnKind[] = ['table', 'settings', 'report', 'journal'];

/** A copy of a file in which everything was made, and in which background work was turned on before it was claimed. */
function copiedFile() {
  const workbook = new MemoryWorkbook(KINDS.map((name) => ({ name, values: [[name]] })));
  const marked = (place: PlacedMark['place'], kind: OwnKind): PlacedMark => ({
    place,
    mark: { kind, id: kind, version: 1 },
    file: 'original',
  });
  workbook.placed = [
    ...KINDS.map((kind, i) => marked({ on: 'sheet', sheetId: i + 1 }, kind)),
    marked({ on: 'row', sheetId: 1, index: 0 }, 'header'),
    marked({ on: 'column', sheetId: 1, index: 0 }, 'column'),
    { ...marked({ on: 'sheet', sheetId: 3 }, 'table'), madeOn: 1 },
    { ...marked({ on: 'sheet', sheetId: 3 }, 'settings'), file: 'another' },
  ];
  const store = new MemoryStore();
  const kept: Readonly<Record<string, string>> = {
    'rosta.file': 'original 1',
    'rosta.lang': 'ru',
    'rosta.job.1': '{}',
    'rosta.hourly': JSON.stringify({ file: 'file-1', id: 't', since: 5 }),
    'rosta.beat': '{"hour":7}',
    other: 'stays',
  };
  for (const [key, value] of Object.entries(kept)) store.set(key, value);
  return { workbook, store };
}

const own = ({ workbook }: ReturnType<typeof copiedFile>): string[] =>
  workbook
    .marks()
    .filter(({ file }) => file === 'file-1')
    .map(({ mark }) => mark.kind)
    .sort();

describe('claiming a copy', () => {
  it('takes over tables and settings with all their marks; reports and duplicates stay ordinary sheets', () => {
    const copy = copiedFile();
    claimFile(copy);
    expect(own(copy)).toEqual(['column', 'header', 'settings', 'table']);
    expect(copy.workbook.sheets().map(({ name }) => name)).toEqual(['table', 'settings', 'report']);
    expect(fileKind(copy.store, copy.workbook)).toBe('known');
  });

  it('keeps what was noted in the copy itself, and drops what the original noted', () => {
    const copy = copiedFile();
    claimFile(copy);
    const keys = ['other', 'rosta.beat', 'rosta.file', 'rosta.hourly', 'rosta.lang'];
    expect([...copy.store.kept.keys()].sort()).toEqual(keys);
    const other = copiedFile();
    other.store.set('rosta.hourly', JSON.stringify({ file: 'original', id: 't', since: 5 }));
    claimFile(other);
    expect([...other.store.kept.keys()].sort()).toEqual(['other', 'rosta.file', 'rosta.lang']);
  });

  it('keeps what reports left behind: their sheets come along under their ids', () => {
    const copy = copiedFile();
    copy.store.set('rosta.made.onoff', '{}');
    claimFile(copy);
    expect(copy.store.get('rosta.made.onoff')).toBe('{}');
  });

  it('cut after any of its marks and repeated ends the same', () => {
    for (let done = 0; done <= 4; done++) {
      const copy = copiedFile();
      const change = copy.workbook.changeMarks.bind(copy.workbook);
      copy.workbook.changeMarks = (changes) => {
        change(changes.slice(0, done));
        throw new Error('cut');
      };
      expect(() => claimFile(copy)).toThrow('cut');
      copy.workbook.changeMarks = change;
      claimFile(copy);
      expect(own(copy)).toEqual(['column', 'header', 'settings', 'table']);
    }
  });
});
