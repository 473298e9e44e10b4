import type { Finding, FindingTask } from '../../core/finding';
import type { MapRow } from '../../facts/experienceMap';
import { FINDINGS, TASK_TEXTS } from './texts';

/** Things named in a sentence; the table below has all. */
const MOST_NAMED = 3;
/** Signals told one by one. */
const MOST_TOLD = 12;

const rounded = (value: number | null): number => Number((value ?? 0).toFixed(2));

/** Important first: importance × deviation, by deviation alone where importance is unknown. */
const weightOf = ({ importance, deviation }: MapRow): number => (importance ?? 1) * Math.abs(deviation ?? 0);

function tell(code: keyof typeof FINDINGS, values: Finding['values'], n: number, task?: FindingTask): Finding {
  const common = { code, text: FINDINGS[code], values: { ...values, n }, n, label: 'measured' } as const;
  return task === undefined ? common : { ...common, task };
}

const taskOf = ({ touchpoint, job }: MapRow): FindingTask => ({ ...TASK_TEXTS, about: { touchpoint, job } });

function signals(row: MapRow, jobName: (code: string) => string): Finding[] {
  const { name, n, p, verdict, change_verdict: changed, before_n: beforeN, change_p: changeP } = row;
  const shared = { name, job: jobName(row.job), mean: rounded(row.mean), target: row.target };
  const isTold = verdict === 'up' || verdict === 'down';
  const isChanged = changed === 'up' || changed === 'down';
  return [
    ...(isTold ? [tell(verdict, { ...shared, p: p ?? 1 }, n, verdict === 'down' ? taskOf(row) : undefined)] : []),
    ...(isChanged
      ? [
          tell(
            changed === 'up' ? 'rose' : 'fell',
            { ...shared, before: rounded(row.before_mean), beforeN: beforeN ?? 0, p: changeP ?? 1 },
            n,
            changed === 'down' ? taskOf(row) : undefined,
          ),
        ]
      : []),
  ];
}

function named(rows: readonly MapRow[]): { readonly names: string; readonly more: string } {
  const names = [...new Set(rows.map(({ name }) => name))];
  return { names: names.slice(0, MOST_NAMED).join('\n'), more: names.length > MOST_NAMED ? ' …' : '' };
}

/**
 * What a report on the experience map says first: whether it is preliminary, clear signals both ways, what to watch, and where
 * visits are too few.
 * @param visits accepted ones of the newest wave
 */
export function experienceFindings(
  rows: readonly MapRow[],
  visits: number,
  jobName: (code: string) => string,
): readonly Finding[] {
  if (visits === 0) return [tell('none', {}, 0)];
  const sorted = [...rows].sort((a, b) => weightOf(b) - weightOf(a));
  const watched = sorted.filter(({ verdict }) => verdict.startsWith('watch'));
  const few = rows.filter(({ verdict, n }) => verdict === 'few' && n > 0);
  const needed = few.reduce((most, { more }) => Math.max(most, more ?? 0), 0);
  return [
    ...(rows.some(({ status, n }) => n > 0 && status !== 'full') ? [tell('preliminary', {}, visits)] : []),
    ...sorted.flatMap((row) => signals(row, jobName)).slice(0, MOST_TOLD),
    ...(watched.length > 0 ? [tell('watch', { ...named(watched), cells: rows.length }, visits)] : []),
    ...(few.length > 0 ? [tell('few', { ...named(few), needed }, visits)] : []),
  ];
}
