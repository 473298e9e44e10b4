import type { GivenFact } from '../../core/defineFact';
import { readVisitCode } from '../../data/visitCode';
import type { PlannedVisit } from '../../facts/visitPlan';
import type { Problems } from './problems';
import type { ProgrammeSheet, ProgrammeSheets, SheetRow } from './programmeSheets';

/** A visit in the plan whose code can be used. */
export interface PlanRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Seven digits. */
  readonly code: string;
  readonly job: string;
  readonly location: string;
  readonly wave: string;
}

type Row = SheetRow<PlannedVisit>;

/** The plan with the sheets its codes stand on. */
type PlanSheets = Pick<ProgrammeSheets, 'jobs' | 'locations' | 'waves' | 'plan'>;

/** Rows of one fault are one problem: a plan has thousands of rows. */
function tellRows(
  text: 'planCode' | 'planTwice',
  rows: readonly Row[],
  { sheet }: ProgrammeSheet<PlannedVisit>,
  problems: Problems,
): void {
  const [first] = rows;
  if (first === undefined) return;
  problems.warn(text, { sheet, row: first.row }, { value: first.text('code'), n: rows.length });
}

/** Tells codes in the plan that are not on their sheet any more. */
function tellGone(column: 'job' | 'location' | 'wave', { plan, ...sheets }: PlanSheets, problems: Problems): void {
  const of = { job: sheets.jobs, location: sheets.locations, wave: sheets.waves }[column];
  const rows: readonly { text(column: 'code'): string }[] = of.rows;
  const fact: GivenFact = of.fact;
  const known = new Set(rows.map((row) => row.text('code')));
  const gone = new Map<string, { readonly row: number; n: number }>();
  for (const row of plan.rows) {
    const code = row.text(column);
    if (known.has(code)) continue;
    const found = gone.get(code) ?? { row: row.row, n: 0 };
    found.n += 1;
    gone.set(code, found);
  }
  const other = of.sheet?.name ?? fact.title[problems.lang];
  for (const [value, { row, n }] of gone) problems.warn('gone', { sheet: plan.sheet, row }, { other, value, n });
}

/** Visits of the plan by the first row of each code; what is wrong with the plan is told as warnings. */
export function readPlan(sheets: PlanSheets, problems: Problems): readonly PlanRow[] {
  const { plan } = sheets;
  const wrong: Row[] = [];
  const twice: Row[] = [];
  const byCode = new Map<string, PlanRow>();
  for (const row of plan.rows) {
    const read = readVisitCode(row.text('code'));
    if ('fault' in read) wrong.push(row);
    else if (byCode.has(read.code)) twice.push(row);
    else {
      const { code } = read;
      byCode.set(code, {
        row: row.row,
        code,
        job: row.text('job'),
        location: row.text('location'),
        wave: row.text('wave'),
      });
    }
  }
  tellRows('planCode', wrong, plan, problems);
  tellRows('planTwice', twice, plan, problems);
  for (const column of ['job', 'location', 'wave'] as const) tellGone(column, sheets, problems);
  return [...byCode.values()];
}
