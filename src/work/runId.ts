/** A name for a run, by the moment it began: runs of one file begin one after another, under the lock. */
export function runId(now: number): string {
  return `r${now.toString(36)}`;
}
