import type { CellView } from '../../apps-script/appsScript';
import { unpackCells } from '../packCells';
import type { Context } from './context';
import type { CellAt } from './gridCells';
import { clipboardTexts } from './gridModel';

/** A copied rectangle by 0-based corner. */
export interface CopiedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const BLANK: CellView = { text: '', kind: 'blank' };

/** The texts of a range whose cells are all here. */
export function textsOfRange({ row, column, rows, columns }: CopiedArea, cellAt: CellAt): string[][] {
  return clipboardTexts(
    Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (__, x) => cellAt(row + y, column + x) ?? BLANK),
    ),
  );
}

/** Copies a range that was not looked at yet, such as a whole column of a long sheet: fetches it first. */
export async function copyLater(context: Context, sheetId: number, area: CopiedArea): Promise<void> {
  try {
    const texts = clipboardTexts(unpackCells(await context.api.cells({ sheetId, ...area })));
    await navigator.clipboard.writeText(texts.map((row) => row.join('\t')).join('\n'));
  } catch (error) {
    context.report(error instanceof Error ? error.message : String(error));
  }
}
