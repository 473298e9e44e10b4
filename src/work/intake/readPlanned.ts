import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { openTable } from '../tables/openTable';
import { checkVisitCode } from './checkVisitCode';
import { factRows, textOf } from './factRows';

/**
 * Planned visits by code, the first row of each; codes that no digit confirms are left out. One remote call besides the list of
 * marks, none where nothing is planned.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readPlanned(workbook: Workbook, file: FileContext): ReadonlyMap<string, PlannedVisit> {
  const plan = new Map<string, PlannedVisit>();
  for (const row of factRows<PlannedVisit>(openTable(workbook, VISIT_PLAN_FACT, file), file)) {
    const checked = checkVisitCode(textOf(row.code));
    const code = 'code' in checked ? checked.code : '';
    if (code === '' || plan.has(code)) continue;
    plan.set(code, {
      ...{ code, job: textOf(row.job), location: textOf(row.location), wave: textOf(row.wave) },
      ...{ about: textOf(row.about), window_from: row.window_from, window_to: row.window_to },
      ...{ shopper: textOf(row.shopper), purpose: textOf(row.purpose) },
      ...{ briefed: row.briefed, link: textOf(row.link) },
    });
  }
  return plan;
}
