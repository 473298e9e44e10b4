import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { readVisitCode } from '../../data/visitCode';
import { SHOPPERS_FACT } from '../../facts/shoppers';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { openSheet, type ProgrammeSheet, type SheetRow } from '../programme/programmeSheets';

/** A visit of the plan whose code can be used. */
export interface BriefedVisit {
  /** Seven digits. */
  readonly code: string;
  readonly job: string;
  readonly wave: string;
  readonly shopper: string;
  readonly link: string;
  readonly row: SheetRow<PlannedVisit>;
}

/** The plan as far as briefings need it. */
export interface BriefedPlan {
  readonly sheet: ProgrammeSheet<PlannedVisit>;
  /** The first row of each code. */
  readonly visits: ReadonlyMap<string, BriefedVisit>;
}

/** Reads the plan; one remote call. @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN */
export function openBriefedPlan(workbook: Workbook, file: FileContext): BriefedPlan {
  const sheet = openSheet(workbook, VISIT_PLAN_FACT, file);
  const visits = new Map<string, BriefedVisit>();
  for (const row of sheet.rows) {
    const read = readVisitCode(row.text('code'));
    if ('fault' in read || visits.has(read.code)) continue;
    const { code } = read;
    const texts = {
      job: row.text('job'),
      wave: row.text('wave'),
      shopper: row.text('shopper'),
      link: row.text('link'),
    };
    visits.set(code, { code, ...texts, row });
  }
  return { sheet, visits };
}

/**
 * Languages of shoppers by their codes, as the sheet says; one remote call, none where there is no such sheet.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function shopperLangs(workbook: Workbook, file: FileContext): ReadonlyMap<string, string> {
  const { rows } = openSheet(workbook, SHOPPERS_FACT, file);
  return new Map([...rows].reverse().map((row) => [row.text('code'), row.text('lang')]));
}
