import { columnLetter } from '../core/a1';
import { type MarkPlace, type OwnMark, type PlacedMark, readMark } from '../core/ownMark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Key of our developer metadata. */
const KEY = 'rosta';

/** A mark together with what carries it. */
export interface FoundMark extends PlacedMark {
  readonly metadata: Metadata;
}

function placeOf(metadata: Metadata, seen: (sheet: Sheet) => void): MarkPlace | undefined {
  const location = metadata.getLocation();
  const types = SpreadsheetApp.DeveloperMetadataLocationType;
  switch (location.getLocationType()) {
    case types.SHEET: {
      const sheet = location.getSheet();
      if (sheet === null) return undefined;
      seen(sheet);
      return { on: 'sheet', sheetId: sheet.getSheetId() };
    }
    case types.ROW: {
      const row = location.getRow();
      return row === null ? undefined : { on: 'row', sheetId: row.getSheet().getSheetId(), index: row.getRow() - 1 };
    }
    case types.COLUMN: {
      const column = location.getColumn();
      return column === null
        ? undefined
        : { on: 'column', sheetId: column.getSheet().getSheetId(), index: column.getColumn() - 1 };
    }
    default:
      return undefined;
  }
}

/**
 * All marks of ours in a file, in one call; what is not readable as a mark is not ours.
 * @param seen gets every marked sheet
 */
export function findMarks(spreadsheet: Spreadsheet, seen: (sheet: Sheet) => void): readonly FoundMark[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
  return found.flatMap((metadata) => {
    const place = placeOf(metadata, seen);
    const read = readMark(metadata.getValue() ?? '');
    return place === undefined || read === undefined ? [] : [{ place, ...read, metadata }];
  });
}

function textOf(mark: OwnMark, file: string, sheet: number): string {
  return JSON.stringify({ file, sheet, ...mark });
}

/** Gives a mark that is there another value. */
export function changeMark({ metadata, place }: FoundMark, to: OwnMark, file: string): void {
  metadata.setValue(textOf(to, file, place.sheetId));
}

/** Marks a sheet, or a whole row or column of it; Google refuses marks on anything smaller. */
export function placeMark(sheet: Sheet, { place, mark, file }: PlacedMark): void {
  const text = textOf(mark, file, place.sheetId);
  if (place.on === 'sheet') sheet.addDeveloperMetadata(KEY, text);
  else {
    const range = place.on === 'row' ? `${place.index + 1}:${place.index + 1}` : columnRange(place.index);
    sheet.getRange(range).addDeveloperMetadata(KEY, text);
  }
}

function columnRange(index: number): string {
  const letter = columnLetter(index);
  return `${letter}:${letter}`;
}
