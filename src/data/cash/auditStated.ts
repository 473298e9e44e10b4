import type { FactRead } from '../../core/defineModel';
import type { STATED_WORDS } from '../../facts/metricWords';
import { textIn } from '../qfdCells';
import type { CashCase } from './cashCase';
import { cashLines } from './cashLines';
import { LEVELS } from './levels';
import { metricNamed } from './metricNamed';
import { type Reading, readingsOf } from './readings';
import type { CashRemark } from './remark';
import { isSameTotal } from './sameTotal';
import type { UpliftOn } from './types';
import { valuesAt } from './valuesAt';

type Code = CashRemark['code'];

/** Words for the rule by which a stated revenue comes out; the first of several is named, which is the likeliest. */
const SAID: Readonly<Record<Reading, Code>> = {
  ...{ repeat: 'CASH_STATED_REPEAT', all: 'CASH_STATED_ALL', one: 'CASH_STATED_ONE', no_uplift: 'CASH_STATED_FLAT' },
  // Not a rule anybody would defend: only the difference is said.
  visits: 'CASH_STATED_OTHER',
  ...{ twice: 'CASH_STATED_TWICE', compound: 'CASH_STATED_TWICE' },
};

/** The code of a total and its line in the formula. */
const TOTALS = [
  { code: 'stated_revenue', line: 'revenue' },
  { code: 'stated_profit', line: 'profit' },
] as const satisfies readonly { readonly code: keyof typeof STATED_WORDS; readonly line: string }[];

/**
 * Totals that a person counted otherwise than the formula does, with the rule they follow and the formula's number beside (B7-05).
 * @param read CASH_LEVELS_FACT
 */
export function auditStated(read: FactRead, { plan, stated }: CashCase, upliftOn: UpliftOn): readonly CashRemark[] {
  if (plan === undefined) return [];
  return TOTALS.flatMap(({ code, line }) => {
    const row = read.rows.find((one) => metricNamed(textIn(one, 'metric')).code === code)?.row ?? null;
    return LEVELS.flatMap((level): CashRemark | readonly [] => {
      const total = stated[code][level];
      if (total === undefined) return [];
      const values = valuesAt(plan, () => level);
      const counted = cashLines(values, upliftOn)[line];
      if (isSameTotal(total, counted)) return [];
      const [reading] = line === 'revenue' ? readingsOf(values, total, upliftOn) : [];
      const shown = { stated: total, counted, difference: total - counted, uplift: values.uplift };
      const said = reading === undefined ? 'CASH_STATED_OTHER' : SAID[reading];
      return { code: said, mood: 'warn', row, level, values: shown };
    });
  });
}
