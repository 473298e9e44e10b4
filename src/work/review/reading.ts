import type { Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { PlannedVisit } from '../../facts/visitPlan';
import type { Visit } from '../../facts/visits';
import { readForms } from '../forms/registry';
import { AnswersLog } from '../intake/answersLog';
import type { IntakeDesk } from '../intake/desk';
import { type FactRow, factRows } from '../intake/factRows';
import { readPlanned } from '../intake/readPlanned';
import { type FiledVisit, VisitsLog } from '../intake/visitsLog';
import { type MapNames, readMapNames } from '../map/mapNames';
import { type FieldRules, readRules } from '../rules/rules';
import { ReviewsLog } from './reviewsLog';

/** What a reviewer is told of a planned visit. */
export type PlanOfVisit = Pick<PlannedVisit, 'about' | 'wave' | 'window_from' | 'window_to' | 'shopper'>;

/** The sheets as a review looks at them: each read once. */
export interface ReviewReading {
  readonly workbook: Workbook;
  readonly file: FileContext;
  readonly visits: VisitsLog;
  readonly answers: AnswersLog;
  readonly reviews: ReviewsLog;
  readonly planned: (code: string) => PlanOfVisit | undefined;
  readonly rules: FieldRules;
  readonly names: MapNames;
  /** The row of a version with all it says; its state is as it was when it was read. */
  readonly rowOf: (visit: FiledVisit) => FactRow<Visit> | undefined;
  /** Code of the job by form. */
  readonly jobOfForm: ReadonlyMap<string, string>;
}

/** What reading needs of the world. */
interface ReadPorts {
  readonly workbook: Workbook;
  readonly store: Store;
}

function rowsOf(visits: VisitsLog, file: FileContext): ReviewReading['rowOf'] {
  const rows = new Map(factRows<Visit>(visits.table, file).map((row) => [row.row, row]));
  return ({ row }) => rows.get(row);
}

const keptOf = ({ workbook, store }: ReadPorts) => ({
  rules: readRules(store),
  names: readMapNames(store, workbook.id()),
  jobOfForm: new Map(readForms(store, workbook.id()).map(({ id, job }) => [id, job])),
});

/**
 * Reads the sheets for looking only, without the lock: four remote calls besides the list of marks and the store.
 * @returns `undefined` while nothing is filed in this file
 * @throws AppError TABLE_BROKEN, NEWER_VERSION, OLDER_VERSION
 */
export function readForReview(ports: ReadPorts, file: FileContext): ReviewReading | undefined {
  const { workbook } = ports;
  const visits = VisitsLog.open(workbook, file);
  const answers = visits && AnswersLog.open(workbook, file);
  if (visits === undefined || answers === undefined) return undefined;
  const plan = readPlanned(workbook, file);
  return {
    ...{ workbook, file, visits, answers, ...keptOf(ports) },
    reviews: ReviewsLog.read(workbook, file),
    planned: (code) => plan.get(code),
    rowOf: rowsOf(visits, file),
  };
}

/** The same of sheets that were opened for writing, under the lock; one remote call, many more where the log is to be made. */
export function readingOfDesk(desk: DeskParts): ReviewReading {
  const { ports, file, visits, answers } = desk;
  const { workbook } = ports;
  return {
    ...{ workbook, file, visits, answers, ...keptOf(ports) },
    reviews: ReviewsLog.opened(workbook, file),
    planned: (code) => desk.planned(code),
    rowOf: rowsOf(visits, file),
  };
}

/** What of a desk is looked at. */
type DeskParts = Pick<IntakeDesk, 'ports' | 'file' | 'visits' | 'answers' | 'planned'>;
