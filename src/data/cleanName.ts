/** What Sheets hands over for a cell whose formula failed; such a cell names nobody. */
const CELL_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/;

/** Latin letters, digits and signs without a blank at the edges or the # of a failed formula. */
const PLAIN = /^[!-"$-~](?:[ -~]*[!-~])?$/;

/**
 * A name as it is compared and shown: trimmed, Unicode NFC, inner spaces and case kept; a number becomes its text.
 * Empty for a blank cell and for one whose formula failed.
 */
export function cleanName(value: string | number): string {
  // Most names need no care, and asking Unicode about 100 000 of them takes longer than all the rest.
  if (typeof value === 'number' || PLAIN.test(value)) return String(value);
  const name = String(value).trim().normalize('NFC');
  return CELL_ERROR.test(name) ? '' : name;
}
