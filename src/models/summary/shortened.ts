/** Longer causes take more lines than one page has room for; all of them stand on the sheet of tasks. */
const MOST_SIGNS = 100;

/**
 * A cause or a name as the summary shows it: one line of text, cut where it is long.
 * @param most signs that are shown
 */
export function shortened(text: string, most = MOST_SIGNS): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  return signs.length > most ? `${signs.slice(0, most).join('').trimEnd()}…` : signs.join('');
}
