/** A name as it stands in a message: on one line, so that nothing typed into a cell can look like another line of ours. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
