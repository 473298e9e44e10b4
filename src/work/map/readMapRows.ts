import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { experienceRows } from '../../data/experience/mapRows';
import type { MapRow } from '../../facts/experienceMap';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { AnswersLog } from '../intake/answersLog';
import { factRows, textOf } from '../intake/factRows';
import { VisitsLog } from '../intake/visitsLog';
import { openTable } from '../tables/openTable';
import { mapInput } from './mapData';
import { readMapNames } from './mapNames';

/** What reading the map needs of the world. */
interface MapReadPorts {
  readonly workbook: Workbook;
  readonly store: Pick<Store, 'get'>;
}

/**
 * The experience map of the newest wave as a fact; three remote calls besides the list of marks, none before answers are
 * collected.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readMapRows({ workbook, store }: MapReadPorts, file: FileContext): readonly MapRow[] {
  const visits = VisitsLog.open(workbook, file);
  const answers = AnswersLog.open(workbook, file);
  if (visits === undefined || answers === undefined) return [];
  const plan = factRows<PlannedVisit>(openTable(workbook, VISIT_PLAN_FACT, file), file).map((row) => ({
    ...{ code: textOf(row.code), job: textOf(row.job), wave: textOf(row.wave) },
    ...{ shopper: textOf(row.shopper), purpose: textOf(row.purpose) },
  }));
  const data = { visits: visits.counted(), standing: [], answers: answers.all(), plan };
  return data.visits.length === 0 ? [] : experienceRows(mapInput(readMapNames(store, workbook.id()), data, file.lang));
}
