import type { CivilDay } from '../../core/civilDate';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { WAVES_FACT, type Wave } from '../../facts/waves';
import { factRows, textOf } from '../intake/factRows';
import { openTable } from '../tables/openTable';

/**
 * How many visits of the programme should have been made before today and are not filed; two remote calls.
 * @param filed codes of visits that are
 */
export function overdueVisits(
  workbook: Workbook,
  filed: ReadonlySet<string>,
  today: CivilDay,
  file: FileContext,
): number {
  const waves = factRows<Wave>(openTable(workbook, WAVES_FACT, file), file);
  const ends = new Map(waves.map(({ code, to }) => [textOf(code).trim(), to]));
  return factRows<PlannedVisit>(openTable(workbook, VISIT_PLAN_FACT, file), file).filter((visit) => {
    const code = textOf(visit.code);
    const last = visit.window_to ?? ends.get(textOf(visit.wave).trim());
    const isPast = typeof last === 'number' && last < today;
    return code !== '' && textOf(visit.purpose) === '' && isPast && !filed.has(code);
  }).length;
}
