/** Whether a text is an address of the web: anything else would run here, so only such a text becomes a link. */
export function isWebAddress(text: string): boolean {
  return /^https:\/\/\S+$/.test(text);
}
