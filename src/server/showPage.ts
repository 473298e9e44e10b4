/** Pixels; Google shows no more than the window has room for. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Opens a dialog with a page of ours.
 * @param name of the file without `.html`
 * @param attributes written into the page where they stand empty, such as `lang=""`; values may hold letters, digits and what
 *   `encodeURIComponent` leaves or makes, nothing else
 */
export function showPage(name: string, attributes: Readonly<Record<string, string>>, { width, height }: Size): void {
  const page = HtmlService.createHtmlOutputFromFile(name).getContent();
  const filled = Object.entries(attributes).reduce(
    (text, [attribute, value]) => text.replace(`${attribute}=""`, () => `${attribute}="${value}"`),
    page,
  );
  const dialog = HtmlService.createHtmlOutput(filled).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(dialog, 'Rosta');
}
