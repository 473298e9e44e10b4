import type { CellArea } from '../../apps-script/appsScript';
import { closeArea } from '../../apps-script/file/a1';
import { isRangeName } from '../../apps-script/file/rangeName';
import { parseAddress } from '../a1';
import type { StateView } from '../protocol';
import { columnCount } from './gridModel';
import type { Texts } from './texts';

/** An address in letters of another keyboard, or of a row no sheet has: to name a cell so is an accident. */
const MISTYPED = /^\p{L}{1,3}\d+$/u;
const FIRST_CELL = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };

/** What is typed into the name box asks for: cells, a name for the selected ones, or nothing that can be done. */
export type Wish =
  | { readonly sheetId: number; readonly area: CellArea }
  | { readonly newName: string }
  | { readonly refusal: string };

/** Reads an address, the name of a range or of a sheet; any other name is a new one, as in Sheets. */
export function readNameBox(
  typed: string,
  state: Pick<StateView, 'sheets' | 'names' | 'activeSheetId'>,
  texts: Texts,
): Wish {
  const text = typed.trim();
  const isCalled = (wanted: string) => (thing: { readonly name: string }) =>
    thing.name.toLowerCase() === wanted.toLowerCase();
  const address = parseAddress(text);
  const range = state.names.find(isCalled(text));
  const ownId = address?.sheet === undefined && address ? state.activeSheetId : range?.sheetId;
  const sheet = state.sheets.find(ownId === undefined ? isCalled(address?.sheet ?? text) : ({ id }) => id === ownId);
  if (sheet && range) return { sheetId: sheet.id, area: range.area };
  if (!sheet && address) return { refusal: texts.noSheet(address.sheet ?? '') };
  if (!sheet)
    return isRangeName(text) && !range && !MISTYPED.test(text) ? { newName: text } : { refusal: texts.noAddress(text) };
  const area = closeArea(address?.area ?? FIRST_CELL, sheet.rows, columnCount(sheet));
  return area.rows * area.columns > 0 ? { sheetId: sheet.id, area } : { refusal: texts.noCells(sheet.name) };
}
