import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import type { Cell } from '../../core/cell';
import type { GivenFact } from '../../core/defineFact';
import { appendRows } from './appendRows';
import { makeTable } from './makeTable';
import { openColumns } from './openColumns';

const column = (id: string) => ({ id, type: 'text', header: { ru: `${id} ru`, kk: `${id} kk`, en: id } }) as const;

/** Made up. */
const FACT: GivenFact = {
  id: 'calls',
  version: 1,
  personal: false,
  title: { ru: 'Звонки', kk: 'Қоңыраулар', en: 'Calls' },
  key: ['code'],
  columns: ['code', 'who', 'when', 'note'].map(column),
};

/** A table of two rows that tells how it was read. */
function table(): { workbook: MemoryWorkbook; sheetId: number; reads: string[] } {
  const workbook = new MemoryWorkbook([{ name: 'Лист', values: [] }]);
  const rows = [
    ['a', 'Айгуль', 'утро', 'x'],
    ['b', 'Болат', 'день', 'y'],
  ];
  const { id } = makeTable(workbook, FACT, RUSSIAN, 'r', (made) => appendRows(workbook, made, rows, RUSSIAN));
  const reads: string[] = [];
  const [read, readAll] = [workbook.read.bind(workbook), workbook.readAll.bind(workbook)];
  workbook.read = (sheetId, first, count) => {
    reads.push(`${first}+${count}`);
    return read(sheetId, first, count);
  };
  workbook.readAll = (sheetId) => {
    reads.push('all');
    return readAll(sheetId);
  };
  return { workbook, sheetId: id, reads };
}

const open = (workbook: MemoryWorkbook) => openColumns(workbook, FACT, ['who', 'when'], RUSSIAN);

describe('some columns of a table', () => {
  it('are read in one call by their marks, each cell at its place', () => {
    const { workbook, reads } = table();
    const found = open(workbook);
    expect(reads).toEqual(['1+2']);
    expect(found?.columns).toEqual([0, 1, 2, 3]);
    expect(found?.cells[2]).toEqual(['', 'Болат', 'день']);
  });

  it('are found where people moved and renamed them', () => {
    const { workbook, sheetId, reads } = table();
    workbook.people(sheetId, (rows) =>
      rows.map((row, i): Cell[] => [i === 0 ? 'моё' : '', ...row.map((cell) => (cell === 'who ru' ? 'Кто' : cell))]),
    );
    workbook.placed = workbook.placed.map((placed) =>
      placed.place.on === 'column' ? { ...placed, place: { ...placed.place, index: placed.place.index + 1 } } : placed,
    );
    expect(open(workbook)?.cells[1]).toEqual(['', '', 'Айгуль', 'утро']);
    expect(reads).toEqual(['2+2']);
  });

  it.each([
    [
      'a mark is missing',
      (workbook: MemoryWorkbook) => {
        workbook.placed = workbook.placed.filter(({ mark }) => mark.id !== 'note');
      },
    ],
    [
      'a header was moved away from its mark',
      (workbook: MemoryWorkbook, sheetId: number) => {
        workbook.people(sheetId, ([header = [], ...rows]) =>
          [
            ['code ru', '', 'when ru', 'note ru', 'who ru'],
            ...rows.map((row) => [row[0] ?? '', '', row[2] ?? '', row[3] ?? '', row[1] ?? '']),
          ].slice(0, header.length),
        );
      },
    ],
  ])('are read with all others when %s', (_, change) => {
    const { workbook, sheetId, reads } = table();
    change(workbook, sheetId);
    const found = open(workbook);
    expect(reads[reads.length - 1]).toBe('all');
    const who = found?.columns[1] ?? -1;
    expect(found?.cells[1]?.[who]).toBe('Айгуль');
  });

  it('of a sheet that is not there are none', () => {
    const { workbook, sheetId } = table();
    workbook.removeSheet(sheetId);
    expect(open(workbook)).toBeUndefined();
  });
});
