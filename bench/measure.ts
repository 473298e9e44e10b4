/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Median milliseconds of each task. The tasks take turns, so that a slow moment of the machine hits all of them;
 * the first round warms up and is not counted.
 */
export function interleaved(rounds: number, tasks: readonly (() => unknown)[]): number[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    tasks.forEach((task, i) => {
      globalThis.gc?.();
      const start = process.hrtime.bigint();
      task();
      if (round > 0) times[i]?.push(Number(process.hrtime.bigint() - start) / 1e6);
    });
  }
  return times.map(median);
}
