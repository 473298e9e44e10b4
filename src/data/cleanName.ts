/** What Sheets hands over for a cell whose formula failed; such a cell names nobody. */
const CELL_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/;

/**
 * A name as it is compared and shown: trimmed, Unicode NFC, inner spaces and case kept; a number becomes its text.
 * Empty for a blank cell and for one whose formula failed.
 */
export function cleanName(value: string | number): string {
  const name = String(value).trim().normalize('NFC');
  return isCellError(name) ? '' : name;
}

/** Whether a cell's text is what Sheets hands over for a failed formula. */
export function isCellError(text: string): boolean {
  return CELL_ERROR.test(text);
}
