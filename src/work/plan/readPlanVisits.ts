import type { PlanVisit } from '../../data/experience/planVisit';
import type { VisitDays } from '../../data/experience/visitDays';
import type { PlannedVisit } from '../../facts/visitPlan';
import type { ProgrammeWave } from '../programme/programme';
import type { SheetRow } from '../programme/programmeSheets';
import type { PlanRow } from '../programme/readPlan';
import type { FiledStanding } from './filedVisits';
import type { PlanProblems, PlanSheets } from './planSheets';

type Row = SheetRow<PlannedVisit>;
type Fault = 'windowText' | 'windowOrder' | 'windowOutside';

/** What is wrong with the days of a row; the first thing only. */
function faultOf(row: Row, wave: ProgrammeWave | undefined, days: VisitDays | undefined): Fault | undefined {
  const isDay = (column: 'window_from' | 'window_to'): boolean =>
    row.value(column) === null || typeof row.value(column) === 'number';
  if (!isDay('window_from') || !isDay('window_to')) return 'windowText';
  if (days === undefined) return undefined;
  if (days.to < days.from) return 'windowOrder';
  return wave !== undefined && (days.from < wave.from || days.to > wave.to) ? 'windowOutside' : undefined;
}

/** Days a row allows: its own, else those of its wave. */
function daysOf(row: Row, wave: ProgrammeWave | undefined): VisitDays | undefined {
  const [from, to] = [row.value('window_from') ?? wave?.from, row.value('window_to') ?? wave?.to];
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined;
}

/** Rows of one fault are one problem: a plan has thousands of rows. */
function tellFaults(faults: ReadonlyMap<Fault, readonly Row[]>, { plan }: PlanSheets, problems: PlanProblems): void {
  for (const [fault, [first, ...more]] of faults) {
    if (first !== undefined) problems.warn(fault, { sheet: plan.sheet, row: first.row }, { n: more.length + 1 });
  }
}

/**
 * Visits of the plan with their days and with what was filed under their codes; what is wrong with days that are still to come
 * is told.
 */
export function readPlanVisits(
  sheets: PlanSheets,
  rows: readonly PlanRow[],
  waves: readonly ProgrammeWave[],
  filed: readonly FiledStanding[],
  problems: PlanProblems,
): readonly PlanVisit[] {
  const cells = new Map(sheets.plan.rows.map((row) => [row.row, row]));
  const byCode = new Map(filed.map((visit) => [visit.code, visit]));
  const byWave = new Map(waves.map((wave) => [wave.code, wave]));
  const faults = new Map<Fault, Row[]>();
  const visits = rows.flatMap(({ row: at, code, job, location, wave: waveCode }): readonly PlanVisit[] => {
    const row = cells.get(at);
    if (row === undefined) return [];
    const wave = byWave.get(waveCode);
    const days = daysOf(row, wave);
    const found = byCode.get(code);
    const fault = found === undefined ? faultOf(row, wave, days) : undefined;
    if (fault !== undefined) faults.set(fault, [...(faults.get(fault) ?? []), row]);
    return [
      {
        ...{ code, row: at, job, location, wave: waveCode },
        days: fault === 'windowOrder' || fault === 'windowText' ? undefined : days,
        ...{ shopper: row.text('shopper'), purpose: row.text('purpose') },
        filed: found && { standing: found.standing, day: found.day },
      },
    ];
  });
  tellFaults(faults, sheets, problems);
  return visits;
}
