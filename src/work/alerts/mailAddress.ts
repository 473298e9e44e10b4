/** The longest address that mail can carry (RFC 5321). */
const LONGEST = 254;
/** No spaces, line breaks, commas or brackets: whatever could begin another address or header. */
const ADDRESS = /^[^\s\p{Cc}@,;:<>()[\]"\\]+@[^\s\p{Cc}@,;:<>()[\]"\\]+\.[^\s\p{Cc}@.,;:<>()[\]"\\]{2,}$/u;

/** Whether a text is one mail address and nothing else. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}
