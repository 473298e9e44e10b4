/** R, F and M as one text: 545, or 10-1-10 when there are more than nine groups. */
export function scoreText(r: number, f: number, m: number, k: number): string {
  return [r, f, m].join(k > 9 ? '-' : '');
}
