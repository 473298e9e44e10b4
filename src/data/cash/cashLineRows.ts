import type { CashLineRow } from '../../facts/cashLines';
import type { Level } from '../../facts/levelWords';
import { cashLines } from './cashLines';
import type { CashPlan, UpliftOn } from './types';
import { valuesAt } from './valuesAt';

/** What each line of the profit formula comes to on the three levels, from visits to profit (methods.md §7.1; B7-10). */
export function cashLineRows(plan: CashPlan, upliftOn: UpliftOn): readonly CashLineRow[] {
  const at = (level: Level) =>
    Object.entries(
      cashLines(
        valuesAt(plan, () => level),
        upliftOn,
      ),
    );
  const [minimal, base, maximal] = [at('minimal'), at('base'), at('maximal')];
  return minimal.map(([line, value], i) => ({
    ...{ line, minimal: value },
    ...{ base: base[i]?.[1] ?? 0, maximal: maximal[i]?.[1] ?? 0 },
  }));
}
