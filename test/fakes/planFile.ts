import type { Cell } from '../../src/core/cell';
import { seededRandom } from '../../src/data/random';
import { QUOTAS_FACT } from '../../src/facts/quotas';
import { VISIT_PLAN_FACT } from '../../src/facts/visitPlan';
import { VISITS_FACT } from '../../src/facts/visits';
import { type AssignedPlan, assignPlan } from '../../src/work/plan/assignPlan';
import { fillPlan } from '../../src/work/plan/fillPlan';
import { type PlanReading, readPlanning } from '../../src/work/plan/planReading';
import { planView } from '../../src/work/plan/planView';
import { makeTable } from '../../src/work/tables/makeTable';
import { ProgrammeFile } from './programmeFile';

/** The coffee shop with shoppers and quotas: 2 jobs × 3 locations × 2 visits from 22.11.2026 to 05.12.2026, 4 shoppers. */
export class PlanFile extends ProgrammeFile {
  readonly random = seededRandom(1);

  /** The plan as its sheets have it. */
  planning(): PlanReading {
    return readPlanning(this, this.file);
  }

  /** What is wrong, each as `error: …` or `warn: …`. */
  planProblems(): readonly string[] {
    return this.planning().problems.map(({ mood, text }) => `${mood}: ${text}`);
  }

  view() {
    return planView(this, this.file);
  }

  fillPlan(): string {
    return fillPlan(this, this.file);
  }

  assign(): AssignedPlan {
    return assignPlan(this, this.file);
  }

  /** One cell of each row of the plan. */
  planColumn(column: string): readonly Cell[] {
    const place = VISIT_PLAN_FACT.columns.findIndex(({ id }) => id === column);
    return this.cells(VISIT_PLAN_FACT)
      .slice(1)
      .map((row) => row[place] ?? '');
  }

  /** Leaves one quota only, of so many visits. */
  onlyQuota(visits: Cell, windows: Cell = ''): void {
    this.cut(QUOTAS_FACT, 3, 5);
    this.type(QUOTAS_FACT, 2, 'visits', visits);
    this.type(QUOTAS_FACT, 2, 'windows', windows);
  }

  /** A version of a visit is filed. @param row 1-based row of the plan's sheet whose code it has */
  fileVisit(row: number, state: string, more: Readonly<Record<string, Cell>> = {}): void {
    if (this.sheetOf(VISITS_FACT) === 0) makeTable(this.workbook, VISITS_FACT, this.file, 'run');
    const code = String(this.planColumn('code')[row - 2]);
    const visit = { response: `r${row}`, version: 1, visit_code: code, job: 'J1', location: 'L1', wave: 'W1', state };
    this.add(VISITS_FACT, { ...visit, ...more });
  }
}
