import { areaA1 } from '../core/a1';
import { again } from '../core/again';
import type { MarksImage, StrictCells } from '../core/marksImage';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Lets cells take the given numbers only, each with a hint of its own that shows when the cell is chosen and when something else
 * was typed; one call for all of them.
 */
export function setStrict(sheet: Sheet, { area, allowed, hints }: StrictCells): void {
  const words = allowed.map(String);
  // No arrow of a list: it would cover the number in a narrow column.
  const ruleOf = (hint: string): GoogleAppsScript.Spreadsheet.DataValidation =>
    SpreadsheetApp.newDataValidation()
      .requireValueInList(words, false)
      .setAllowInvalid(false)
      .setHelpText(hint)
      .build();
  const rules = hints.map((row) => row.map(ruleOf));
  again(() => sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns).setDataValidations(rules));
}

/** Draws a block of marks on a sheet just made, whose grid is of the given size; three calls. */
export function drawMarks(
  sheet: Sheet,
  marks: MarksImage,
  grid: { readonly rows: number; readonly columns: number },
): void {
  const { area, format, colours } = marks;
  setStrict(sheet, marks);
  const { row, column } = area;
  const toTheEnd = areaA1({ row, column, rows: grid.rows - row, columns: grid.columns - column });
  again(() => sheet.getRangeList([toTheEnd]).setNumberFormat(format));
  const ranges = [sheet.getRange(toTheEnd)];
  const rules = colours.map(({ mark, colour }) =>
    SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(mark).setBackground(colour).setRanges(ranges).build(),
  );
  again(() => sheet.setConditionalFormatRules(rules));
}
