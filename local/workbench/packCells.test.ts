import { expect, test } from 'vitest';
import type { CellView } from '../apps-script/appsScript';
import { packCells, unpackCells } from './packCells';

test('packed cells come back as they were', () => {
  const cells: CellView[][] = [
    [
      { text: '', kind: 'blank' },
      { text: 'Клиент', kind: 'text', note: 'Кто купил' },
    ],
    [
      { text: '1 234,50', kind: 'number', background: '#56b4e9' },
      { text: '#N/A', kind: 'error', formula: '=RFM(A2:A;B2:B;C2:C)' },
    ],
  ];
  expect(unpackCells(packCells(cells))).toEqual(cells);
});

test('a plain cell costs a text and a letter', () => {
  expect(
    packCells([
      [
        { text: 'a', kind: 'text' },
        { text: '', kind: 'blank' },
      ],
    ]),
  ).toEqual({
    texts: [['a', '']],
    kinds: ['tb'],
    marks: [],
  });
});
