import type { CellView } from '../apps-script/appsScript';
import { type CellMark, KIND_LETTERS, KINDS, type PackedCells } from './protocol';

type PackedWindow = Omit<PackedCells, 'version'>;

/** Packs a window of displayed cells; `unpackCells` on the page's side reads it. */
export function packCells(cells: readonly (readonly CellView[])[]): PackedWindow {
  const marks: [number, number, CellMark][] = [];
  cells.forEach((line, row) => {
    line.forEach(({ text: _text, kind: _kind, ...mark }, column) => {
      if (Object.keys(mark).length > 0) marks.push([row, column, mark]);
    });
  });
  return {
    texts: cells.map((line) => line.map((cell) => cell.text)),
    kinds: cells.map((line) => line.map((cell) => KIND_LETTERS.charAt(KINDS.indexOf(cell.kind))).join('')),
    marks,
  };
}

/** The displayed cells of a packed window. */
export function unpackCells(packed: PackedWindow): CellView[][] {
  const cells = packed.texts.map((line, row) => {
    const kinds = packed.kinds[row] ?? '';
    return line.map(
      (text, column): CellView => ({ text, kind: KINDS[KIND_LETTERS.indexOf(kinds.charAt(column))] ?? 'text' }),
    );
  });
  for (const [row, column, mark] of packed.marks) {
    const line = cells[row];
    const cell = line?.[column];
    if (line && cell) line[column] = { ...cell, ...mark };
  }
  return cells;
}
