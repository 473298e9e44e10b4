/** A control character that is no white space: no text has one, but pictures, archives and other programs' files do. */
const NO_TEXT = /[^\P{Cc}\s]/u;

/**
 * The text of a file: UTF-16 when it begins with that byte order mark, else UTF-8, else windows-1251.
 * @returns `undefined` when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  return NO_TEXT.test(text) ? undefined : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
