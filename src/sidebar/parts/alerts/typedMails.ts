/** Mail addresses as a person typed or pasted them: one a line, or divided by commas or semicolons. */
export function typedMails(text: string): readonly string[] {
  return text
    .split(/[\r\n,;]+/)
    .map((mail) => mail.trim())
    .filter((mail) => mail !== '');
}
