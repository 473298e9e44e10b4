/** Bars of a waterfall as columns of a stacked chart; every column has a number for each step. */
export interface WaterfallBars {
  /** What a bar stands on, 0 where there is none; drawn in the colour of the paper. */
  readonly base: readonly number[];
  readonly rise: readonly number[];
  readonly fall: readonly number[];
  /** The first and the last bar, which stand on zero. */
  readonly total: readonly number[];
  /** Parts below zero of bars that cross it; `null` where none does. */
  readonly below: { readonly rise: readonly number[]; readonly fall: readonly number[] } | null;
}

/** A bar from one level to another: what it stands on, and its parts on both sides of zero. */
function span(from: number, to: number): { base: number; part: number; below: number } {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (low >= 0) return { base: low, part: high - low, below: 0 };
  if (high <= 0) return { base: high, part: low - high, below: 0 };
  return { base: 0, part: high, below: low };
}

/**
 * Steps of a waterfall as a stacked chart draws them: what is above zero is stacked upwards, what is below it downwards, so that a
 * bar which crosses zero is of two parts.
 * @param steps the first is where it starts, the last where it ends (their sum), those between are changes
 */
export function waterfallBars(steps: readonly number[]): WaterfallBars {
  let level = 0;
  const bars = steps.map((step, at) => {
    const isTotal = at === 0 || at === steps.length - 1;
    const from = isTotal ? 0 : level;
    level = from + step;
    return { ...span(from, level), step, isTotal };
  });
  const each = (value: (bar: (typeof bars)[number]) => number): readonly number[] => bars.map(value);
  return {
    base: each(({ base, step }) => (step === 0 ? 0 : base)),
    rise: each(({ part, step, isTotal }) => (!isTotal && step > 0 ? part : 0)),
    fall: each(({ part, step, isTotal }) => (!isTotal && step < 0 ? part : 0)),
    total: each(({ step, isTotal }) => (isTotal ? step : 0)),
    below: bars.every(({ below }) => below === 0)
      ? null
      : {
          rise: each(({ below, step }) => (step > 0 ? below : 0)),
          fall: each(({ below, step }) => (step < 0 ? below : 0)),
        },
  };
}
