/** A visit code as people read it aloud: three digits, then four. */
export function shownCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
