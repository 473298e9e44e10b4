import { expect, it } from 'vitest';
import type { ModelOutput, ReportPart } from '../../core/defineModel';
import type { Column, Value } from '../../core/table';
import { withCellNames } from './cellNames';

const header = { ru: '', kk: '', en: '' };
const text: Column = { id: 'text', type: 'text', header };
const places: Column = { id: 'cells', type: 'places', header };
const heat: ReportPart = {
  kind: 'heat',
  id: 'h',
  title: header,
  corner: header,
  rowLabels: [],
  columnLabels: [],
  counts: [],
};

const output = (columns: readonly Column[], rows: readonly (readonly Value[])[]): ModelOutput => ({
  n: 1,
  rowsUsed: 1,
  leftOut: [],
  period: null,
  label: 'measured',
  findings: [],
  parts: [{ kind: 'table', id: 't', title: header, table: { id: 't', columns, rows } }, heat],
});

/** Column C below a header in row 3. */
const nameOf = (role: string, row: number): string => `${role === 'amount' ? 'C' : '?'}${row + 4}`;

it('names places as cells of the sheet and leaves everything else as it is', () => {
  const rows = [
    ['amount:1', 'amount:0 amount:7'],
    ['amount:1', null],
  ];
  const named = withCellNames(output([text, places], rows), nameOf);
  expect(named).toEqual(
    output(
      [text, places],
      [
        ['amount:1', 'C4, C11'],
        ['amount:1', null],
      ],
    ),
  );
});

it('hands tables without places on', () => {
  const plain = output([text], [['amount:1']]);
  expect(withCellNames(plain, nameOf).parts).toEqual(plain.parts);
});
