/** Key of our developer metadata. */
const KEY = 'rosta';

/**
 * Marks a whole sheet as ours. The mark names the spreadsheet, because metadata travel into copies of a file, where the
 * sheet is the copier's own.
 * @param model id of the model whose report it is
 */
export function markAsOwn(sheet: GoogleAppsScript.Spreadsheet.Sheet, spreadsheetId: string, model: string): void {
  sheet.addDeveloperMetadata(KEY, JSON.stringify({ spreadsheet: spreadsheetId, model, version: 1 }));
}
