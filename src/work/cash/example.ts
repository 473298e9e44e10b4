import type { Lang } from '../../core/lang';
import type { Label } from '../../core/table';
import type { Filled } from './levelRows';
import { EXAMPLE_SOURCES } from './texts';

type Source = keyof typeof EXAMPLE_SOURCES;

/** A value with its label and source; `null` where there is none. */
type Stated = readonly [value: number, label: Label, source: Source] | null;

/**
 * A small subscription service for business (B7-04, B7-11): 1000 people reached, 10 % visit, 50 % buy at 100, which is 5000.
 * At base every buyer buys once more at a check 10 % higher: 10 500, where the text says 11 000.
 */
const EXAMPLE: Readonly<Record<string, readonly [minimal: Stated, base: Stated, maximal: Stated]>> = {
  reach: [
    [1000, 'measured', 'counter'],
    [1000, 'measured', 'counter'],
    [1200, 'assumed', 'goal'],
  ],
  visit_rate: [
    [0.1, 'measured', 'counter'],
    [0.1, 'measured', 'counter'],
    [0.125, 'assumed', 'goal'],
  ],
  conversion: [
    [0.5, 'measured', 'sales'],
    [0.5, 'measured', 'sales'],
    [0.6, 'assumed', 'goal'],
  ],
  positions: [
    [1, 'measured', 'sales'],
    [1, 'measured', 'sales'],
    [1, 'measured', 'sales'],
  ],
  price: [
    [100, 'measured', 'sales'],
    [100, 'measured', 'sales'],
    [100, 'judged', 'expert'],
  ],
  refusal_rate: [
    [0, 'measured', 'sales'],
    [0, 'measured', 'sales'],
    [0, 'measured', 'sales'],
  ],
  repeats: [
    [0, 'measured', 'sales'],
    [1, 'judged', 'expert'],
    [1.5, 'assumed', 'goal'],
  ],
  uplift: [
    [0, 'measured', 'sales'],
    [0.1, 'judged', 'expert'],
    [0.15, 'assumed', 'goal'],
  ],
  margin: [
    [1, 'measured', 'records'],
    [1, 'judged', 'expert'],
    [1, 'assumed', 'goal'],
  ],
  tool_costs: [
    [0, 'measured', 'records'],
    [0, 'judged', 'expert'],
    [0, 'assumed', 'goal'],
  ],
  fixed_costs: [
    [0, 'measured', 'records'],
    [0, 'judged', 'expert'],
    [0, 'assumed', 'goal'],
  ],
  stated_revenue: [null, [11_000, 'judged', 'stated'], null],
};

/** Numbers of the example for a metric, each with its label and a source that says it is an example. */
export function exampleOf(metric: string, lang: Lang): Filled {
  const [minimal = null, base = null, maximal = null] = EXAMPLE[metric] ?? [];
  const source = (stated: Stated): string | null => (stated === null ? null : EXAMPLE_SOURCES[stated[2]][lang]);
  return {
    ...{ minimal: minimal?.[0] ?? null, base: base?.[0] ?? null, maximal: maximal?.[0] ?? null },
    ...{ minimal_label: minimal?.[1] ?? null, base_label: base?.[1] ?? null, maximal_label: maximal?.[1] ?? null },
    ...{ minimal_source: source(minimal), base_source: source(base), maximal_source: source(maximal) },
  };
}
