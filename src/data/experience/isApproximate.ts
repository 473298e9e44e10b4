/** Targets so near an end of the scale that ratings cannot scatter evenly around them (methods.md §6). */
const [LOW, HIGH] = [1.8, 4.2];

/** Whether a test against this target is only approximate, which its verdict must say. */
export function isApproximate(target: number): boolean {
  return target > HIGH || target < LOW;
}
