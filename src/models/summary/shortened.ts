/** Longer causes take more lines than one page has room for; all of them stand on the sheet of tasks. */
const MOST_SIGNS = 100;

/** A cause as the summary shows it: one line of text, cut where it is long. */
export function shortened(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS).join('').trimEnd()}…` : signs.join('');
}
