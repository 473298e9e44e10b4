import type { FactRead, LeftOut } from '../../core/defineModel';
import {
  type CheckedRows,
  cellOf,
  isFault,
  type PlanCode,
  type RowFault,
  type TagCode,
} from '../../data/channels/checkPlan';
import { LEFT_OUT } from './texts';

/** Cells named in a sentence. */
const NAMED_CELLS = 5;

/** The reason told for what is wrong with a row; doubts leave no row out. */
const REASONS: Readonly<Record<RowFault, keyof typeof LEFT_OUT>> = {
  ...{ noPeriod: 'planPeriod', period: 'planPeriod', noChannel: 'planChannel' },
  ...{ number: 'planNumber', negative: 'planNegative', twice: 'planTwice' },
  ...{ tagNoChannel: 'tagChannel', tagBlank: 'tagBlank', tagTwice: 'tagTwice' },
};

/** Rows of plan or tags that are left out, each once, by its first fault, with their cells. */
export function leftRows(read: FactRead, { offences }: CheckedRows<unknown, PlanCode | TagCode>): readonly LeftOut[] {
  const cells = new Map<keyof typeof LEFT_OUT, string[]>();
  const told = new Set<number>();
  for (const offence of offences.filter(isFault)) {
    const { code, row } = offence;
    if (told.has(row)) continue;
    told.add(row);
    cells.set(REASONS[code], [...(cells.get(REASONS[code]) ?? []), cellOf(read, offence)]);
  }
  return [...cells].map(([reason, all]) => ({
    text: LEFT_OUT[reason],
    rows: all.length,
    values: {
      sheet: read.sheet,
      cells: `${all.slice(0, NAMED_CELLS).join(', ')}${all.length > NAMED_CELLS ? ' …' : ''}`,
    },
    offences: [],
  }));
}
