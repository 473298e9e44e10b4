import type { CivilDay } from '../../core/civilDate';
import type { Finding } from '../../core/finding';
import type { Lang } from '../../core/lang';
import { actionWords } from './actionWords';
import { DAYS_TO_ACT, FEW_CUSTOMERS, taskOf } from './findings';
import { balanceOf, type Flow, flowsOf } from './flows';
import { type Movement, NOT_YET } from './movement';
import { segmentWord } from './movementTables';
import { FINDINGS, MOVEMENT_FINDINGS } from './texts';

/** With the balance, at most five findings. */
const WORST_FLOWS = 3;
const BEST_FLOWS = 1;

/**
 * What a report on movement says first: how many went where, the largest moves down, the largest move up.
 * @param today for the deadlines of tasks
 */
export function movementFindings(
  movement: Movement,
  days: { readonly from: CivilDay; readonly to: CivilDay },
  lang: Lang,
  today: CivilDay,
): readonly Finding[] {
  const n = movement.to.customers.names.length;
  const { names, actions } = movement.to.plan;
  const due = today + DAYS_TO_ACT;
  const finding = (code: string, text: Finding['text'], values: Finding['values']): Finding => ({
    code,
    text,
    values: { n, due, ...days, ...values },
    n,
    label: 'measured',
    ...taskOf(code, values, due),
  });
  const balance = finding('balance', MOVEMENT_FINDINGS.balance, balanceOf(movement));
  if (n < FEW_CUSTOMERS) return [finding('few', FINDINGS.few, {}), balance];
  const flows = flowsOf(movement).filter(({ from }) => from !== NOT_YET);
  const moved = (code: 'moved' | 'moved_to_act', { from, to, customers }: Flow): Finding => {
    const segment = names[to] ?? '';
    return finding(code, MOVEMENT_FINDINGS[code], {
      before: segmentWord(names, from, lang),
      after: segmentWord(names, to, lang),
      customers,
      back: movement.counts[to]?.[from] ?? 0,
      action: actionWords(segment, actions[segment] ?? segment, lang),
    });
  };
  const down = flows.filter(({ from, to }) => to > from).slice(0, WORST_FLOWS);
  const up = flows.filter(({ from, to }) => to < from).slice(0, BEST_FLOWS);
  const fell = down.map((flow) => moved('moved_to_act', flow));
  return [balance, ...fell, ...up.map((flow) => moved('moved', flow))];
}
