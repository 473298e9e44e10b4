import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { JOBS_FACT } from '../../facts/jobs';
import { LOCATIONS_FACT } from '../../facts/locations';
import { QUOTAS_FACT, type Quota } from '../../facts/quotas';
import { SHOPPERS_FACT, type Shopper } from '../../facts/shoppers';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { WAVES_FACT } from '../../facts/waves';
import type { Problems } from '../programme/problems';
import type { PROBLEMS } from '../programme/problemTexts';
import { openSheet, type ProgrammeSheet, type ProgrammeSheets } from '../programme/programmeSheets';
import type { PLAN_PROBLEMS } from './problemTexts';

/** Collects what is wrong with the plan and with what it stands on. */
export type PlanProblems = Problems<keyof typeof PROBLEMS | keyof typeof PLAN_PROBLEMS>;

/** The sheets a plan is made of. */
export interface PlanSheets extends Pick<ProgrammeSheets, 'jobs' | 'locations' | 'waves' | 'plan'> {
  readonly shoppers: ProgrammeSheet<Shopper>;
  readonly quotas: ProgrammeSheet<Quota>;
}

/** Reads shoppers and quotas; a remote call each. @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN */
export function openShopperSheets(workbook: Workbook, file: FileContext): Pick<PlanSheets, 'shoppers' | 'quotas'> {
  return {
    shoppers: openSheet(workbook, SHOPPERS_FACT, file),
    quotas: openSheet(workbook, QUOTAS_FACT, file),
  };
}

/**
 * Reads the sheets of a plan; a remote call each besides the lists of sheets and marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function openPlanSheets(workbook: Workbook, file: FileContext): PlanSheets {
  return {
    jobs: openSheet(workbook, JOBS_FACT, file),
    locations: openSheet(workbook, LOCATIONS_FACT, file),
    waves: openSheet(workbook, WAVES_FACT, file),
    plan: openSheet(workbook, VISIT_PLAN_FACT, file),
    ...openShopperSheets(workbook, file),
  };
}
