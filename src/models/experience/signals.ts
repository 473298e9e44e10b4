import type { Finding, FindingTask } from '../../core/finding';
import type { MapRow } from '../../facts/experienceMap';
import type { ExperienceCase } from './input';
import { REACH_TARGET, UNDO_FALL } from './taskTexts';
import { rounded, type Tell } from './tell';
import { weightOf } from './urgency';

/** Clear differences that are told one by one; the table has all. */
const MOST_TOLD = 8;

/** A clear difference with what it weighs. */
interface Signal {
  readonly weight: number;
  readonly finding: Finding;
}

/** What is said of a row's deviation from its target. */
function ofTarget(row: MapRow, values: Finding['values'], weight: number, tell: Tell): readonly Signal[] {
  if (row.verdict !== 'up' && row.verdict !== 'down') return [];
  const { job, touchpoint } = row;
  const task: FindingTask = { ...REACH_TARGET, about: { touchpoint, job } };
  const said = { ...values, p: row.p ?? 1 };
  return [{ weight, finding: tell(row.verdict, row.n, said, row.verdict === 'down' ? task : undefined) }];
}

/** What is said of a row's change against the wave before. */
function ofChange(row: MapRow, values: Finding['values'], weight: number, tell: Tell): readonly Signal[] {
  const { change_verdict: verdict, job, touchpoint } = row;
  if (verdict !== 'up' && verdict !== 'down') return [];
  const task: FindingTask = { ...UNDO_FALL, about: { touchpoint, job } };
  const said = { ...values, p: row.change_p ?? 1 };
  return [{ weight, finding: tell(`change_${verdict}`, row.n, said, verdict === 'down' ? task : undefined) }];
}

/** Clear differences of the newest wave both ways, by importance × difference; beyond a handful they are counted. */
export function signalFindings({ rows, newest, programme }: ExperienceCase, tell: Tell): readonly Finding[] {
  const own = rows.filter(({ wave }) => wave === newest);
  const weight = weightOf(own);
  const signals = own.flatMap((row) => {
    const values = {
      name: row.name === '' ? row.touchpoint : row.name,
      job: programme.jobs.get(row.job) ?? row.job,
      mean: rounded(row.mean ?? 0),
      target: rounded(row.target),
      n: row.n,
      before: rounded(row.before_mean ?? 0),
      beforeN: row.before_n ?? 0,
    };
    return [
      ...ofTarget(row, values, weight(row, row.deviation), tell),
      ...ofChange(row, values, weight(row, row.change), tell),
    ];
  });
  const told = signals.sort((a, b) => b.weight - a.weight).map(({ finding }) => finding);
  const rest = told.length - MOST_TOLD;
  const n = Math.max(0, ...own.map((row) => row.n));
  return [...told.slice(0, MOST_TOLD), ...(rest > 0 ? [tell('more_signals', n, { signals: rest })] : [])];
}
