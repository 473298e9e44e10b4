import type { Finding } from '../../core/finding';
import type { Lang } from '../../core/lang';
import { cashLines } from '../../data/cash/cashLines';
import { LEVELS } from '../../data/cash/levels';
import { readingsOf } from '../../data/cash/readings';
import { isSameTotal } from '../../data/cash/sameTotal';
import { LEVEL_WORDS, type Level } from '../../facts/levelWords';
import { STATED_WORDS } from '../../facts/metricWords';
import type { CashFacts } from './input';
import type { CashResult } from './result';
import { COUNT_ALIKE } from './taskTexts';
import type { Tell } from './tell';
import { READING_WORDS } from './words';

/** Money is shown whole from here on. */
const WHOLE_MONEY_FROM = 1000;
/** Totals told one by one; the screen of the cash journey has all. */
const MOST_STATED = 2;

/** Base, where it has repeat deals at another check; else the maximum; else nothing is to be explained. */
function explainedLevel({ values }: CashResult): Level | undefined {
  const levels: readonly Level[] = ['base', 'maximal'];
  return levels.find((level) => {
    const { repeats, uplift } = values[level];
    return repeats > 0 && uplift > 0 && cashLines(values[level], 'repeat').first_revenue > 0;
  });
}

/** Whether a person who multiplies the numbers as they are shown gets what is shown: sales are shown whole. */
function isShownExactly(kept: number, check: number): boolean {
  const shown = Math.round(kept) * (Math.abs(check) >= WHOLE_MONEY_FROM ? Math.round(check) : check);
  return Math.abs(shown - kept * check) < 0.5;
}

/** From reach to revenue with the user's own numbers, and what the other rule would give (B7-05). */
export function explanation({ upliftOn }: CashFacts, result: CashResult, lang: Lang, tell: Tell): readonly Finding[] {
  const level = explainedLevel(result);
  if (level === undefined) return [];
  const values = result.values[level];
  const { visits, sales, kept_sales: kept, check, first_revenue: first, revenue } = cashLines(values, 'repeat');
  const { reach, repeats, uplift, refusal_rate } = values;
  const equals = isShownExactly(kept, check) ? '=' : '≈';
  const chain = { level: LEVEL_WORDS[level][lang], equals, ...{ reach, visits, sales, kept, check, first } };
  const total = result.lines[level].revenue;
  const all = cashLines(values, 'all').revenue;
  return [
    tell(refusal_rate > 0 ? 'chain_refusals' : 'chain', chain),
    tell(upliftOn, { repeats: Number(repeats.toFixed(2)), uplift, total, all, repeat: revenue }),
  ];
}

/** Totals that a person counted otherwise, each with the rule it follows. */
export function statedTotals(facts: CashFacts, result: CashResult, lang: Lang, tell: Tell): readonly Finding[] {
  const { stated, upliftOn } = facts;
  const codes = ['stated_revenue', 'stated_profit'] as const;
  const told = codes.flatMap((code) =>
    LEVELS.flatMap((level): readonly Finding[] => {
      const said = stated[code][level];
      const { revenue, profit, tool_costs, fixed_costs } = result.lines[level];
      const own = code === 'stated_revenue' ? revenue : profit;
      if (said === undefined || isSameTotal(said, own)) return [];
      const values = result.values[level];
      // The revenue that a stated profit is of; without a margin no revenue is told by it.
      const meant = code === 'stated_revenue' ? said : (said + tool_costs + fixed_costs) / values.margin;
      const found = Number.isFinite(meant) ? readingsOf(values, meant, upliftOn) : [];
      const readings = found.map((reading) => READING_WORDS[reading][lang]);
      const shown = { name: STATED_WORDS[code][lang], level: LEVEL_WORDS[level][lang], stated: said, own };
      return readings.length > 0
        ? [tell('stated', { ...shown, readings: readings.join('; ') }, COUNT_ALIKE)]
        : [tell('stated_unknown', { ...shown, gap: said - own }, COUNT_ALIKE)];
    }),
  );
  return told.slice(0, MOST_STATED);
}
