/**
 * Codes after the last one of a letter: F4 and F5 after F1 and F3. A number that was given up is not used again: marks
 * and visits may still be kept under it.
 * @param taken codes in use, of any letter and in either case
 */
export function freeCodes(letter: string, taken: readonly string[], count: number): readonly string[] {
  const numbers = taken.flatMap((code) => {
    const number = /^(\p{L})(\d{1,9})$/u.exec(code.trim().toUpperCase());
    return number?.[1] === letter ? [Number(number[2])] : [];
  });
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  return Array.from({ length: count }, (_, i) => `${letter}${last + 1 + i}`);
}
