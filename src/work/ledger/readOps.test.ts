import { describe, expect, it } from 'vitest';
import { MARK_VERSION } from '../../core/ownMark';
import { printOf } from './print';
import { readOps } from './readOps';
import type { Op } from './run';
import { chunksOf, headOf, readHead } from './runHead';

const MARK = { kind: 'report', id: 'rfm', version: MARK_VERSION } as const;
const OPS: readonly Op[] = [
  { op: 'sheet', sheetId: 7, name: 'RFM', print: printOf([['a', 1]]), notes: '', charts: 1 },
  { op: 'rows', sheetId: 8, name: 'Задачи', fact: 'tasks', added: { 'T-1': 'abcd' }, madeSheet: true },
  {
    op: 'marks',
    changes: [
      { before: { place: { on: 'sheet', sheetId: 9 }, mark: { ...MARK, version: 1 }, file: 'f' }, after: MARK },
    ],
  },
];
const HEAD = headOf({ id: 'r-0', at: 5, what: { kind: 'report', id: 'rfm' }, ops: OPS }, 1, 'Asia/Almaty');

describe('what a run changed, read from the journal', () => {
  it('is what was written', () => {
    expect(readOps(chunksOf(OPS))).toEqual(OPS);
  });

  it.each([
    '[null]',
    '[{}]',
    '[[]]',
    '{}',
    '[',
    '[{"op":"rows"}]',
    '[{"op":"sheet"}]',
    '[{"op":"marks","changes":[{}]}]',
  ])('is nothing when somebody made it %s', (text) => {
    expect(readOps([text])).toBeUndefined();
  });

  it('is nothing when any part of it is of another kind', () => {
    const broken = [
      { ...OPS[0], print: {} },
      { ...OPS[0], notes: 5 },
      { ...OPS[0], sheetId: '7' },
      { ...OPS[1], added: { 'T-1': 5 } },
      { ...OPS[1], madeSheet: 'yes' },
      { ...OPS[2], changes: [{ before: 1, after: MARK }] },
    ];
    expect(broken.map((op) => readOps([JSON.stringify([op])]))).toEqual(broken.map(() => undefined));
  });
});

describe('the head of a run', () => {
  it('is what was written', () => {
    expect(readHead(JSON.stringify(HEAD))).toEqual(HEAD);
  });

  it.each([
    ['no name of a run', { id: 5 }],
    ['no kind we know', { what: { kind: 'toString', id: 'rfm' } }],
    ['no kind', { what: undefined }],
    ['a time no date has', { at: 9e15 }],
    ['sheets of another kind', { sheets: [{ id: 1 }] }],
    ['a loss we do not know', { lost: 'x' }],
    ['pieces beyond all sheets', { chunks: 1e9 }],
    ['half a piece', { chunks: 0.5 }],
    ['a zone that is none', { zone: 5 }],
  ])('is none with %s', (_, change) => {
    expect(readHead(JSON.stringify({ ...HEAD, ...change }))).toBeUndefined();
  });
});
