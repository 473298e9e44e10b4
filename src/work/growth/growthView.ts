import type { GrowthView } from '../../core/cashViews';
import type { FactRead, ModelOutput } from '../../core/defineModel';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { Clock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { pointFinding } from '../../data/growth/pointFinding';
import { ratedJobs } from '../../data/growth/ratedJobs';
import { stageEvidence } from '../../data/growth/stageEvidence';
import { MAP_FACT } from '../../facts/experienceMap';
import type { GrowthPoint } from '../../facts/growthPoints';
import { STAGE_EVIDENCE_FACT } from '../../facts/stageEvidence';
import { STAGE_MONEY_FACT } from '../../facts/stageMoney';
import { TOUCHPOINT_IMPORTANCE_FACT } from '../../facts/touchpointImportance';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { findingText } from '../../i18n/finding';
import { fill } from '../../i18n/template';
import { readTaken } from '../facts/takenFacts';
import { failureText } from '../failureText';
import { tableSheet } from '../tables/openTable';
import { readTasks } from '../tasks/readTasks';
import { taskSeeds } from '../tasks/taskSeeds';
import { evidenceViews } from './evidenceViews';
import { fewProblems } from './fewProblems';
import { growthModel } from './growthModel';
import { growthRows } from './growthRows';
import { pointView } from './pointView';

type Facts = Readonly<Record<string, FactRead>>;

/** What reading growth points needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly clock: Clock;
}

/** Sentences of the report that stand above the list; the others are told of each row. */
const NOTES: readonly string[] = [
  'at_maximum',
  'no_gain',
  'no_stage_gain',
  'at_target',
  'unrated_jobs',
  'joint',
  'joint_high',
  'jobs',
  'preliminary',
  'from_zero',
];

function notesOf({ findings, advice = [] }: ModelOutput, file: FileContext): readonly string[] {
  const told = [...findings, ...advice].filter(({ code }) => NOTES.includes(code));
  return told.map((finding) => findingText(finding, file));
}

/** What keeps numbers away, in the order in which people make it. */
function problemsOf(facts: Facts, file: FileContext): readonly ProgrammeProblemView[] {
  const needed = [STAGE_MONEY_FACT.id, MAP_FACT.id, TOUCHPOINT_IMPORTANCE_FACT.id];
  const errors = needed.flatMap((id) => facts[id]?.hindered ?? []);
  return errors.map((error) => {
    const { text, values } = error;
    // A text that is told as a whole must not be cut as what people typed is.
    const said = text === undefined ? failureText(error, file) : fill(text, values, file.lang);
    return { mood: 'todo', text: said, at: null };
  });
}

const cellOf = (wave: unknown, job: unknown, touchpoint: unknown): string => JSON.stringify([wave, job, touchpoint]);

/** What the map says of a point besides what the point has itself. */
function besides(facts: Facts) {
  const rows = facts[MAP_FACT.id]?.rows.map(({ values }) => values) ?? [];
  const names = new Map(rows.map(({ job, job_name: name }) => [String(job), String(name ?? job)]));
  const more = new Map(rows.map((row) => [cellOf(row['wave'], row['job'], row['touchpoint']), row['more']]));
  return {
    jobName: (job: string): string => names.get(job) ?? job,
    moreOf: ({ wave, job, touchpoint }: GrowthPoint): number | null => {
      const needed = more.get(cellOf(wave, job, touchpoint));
      return typeof needed === 'number' ? needed : null;
    },
  };
}

/**
 * Growth points in the order of their money, each with the task it would become; writes nothing. Ten remote calls at most.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN of the sheet of tasks
 */
export function growthView(ports: Ports, file: FileContext): GrowthView {
  const model = growthModel();
  // Names of the programme, settings of the cash journey: one call for all.
  ports.store.all();
  const { facts } = readTaken(ports, model.takes, file);
  const today = ports.clock.today(file.zone);
  const output = model.run({ columns: {}, params: {}, facts, file, today });
  const points = growthRows(output) ?? [];
  const { jobName, moreOf } = besides(facts);
  const isOfJobs = new Set(points.map(({ job }) => job)).size > 1;
  const isTold = ratedJobs(points).size > 1;
  const tasks = readTasks(ports.workbook, file);
  const open = tasks.tasks.filter(({ isOpen }) => isOpen);
  const now = ports.clock.now();
  const sheets = { plan: tableSheet(ports.workbook, VISIT_PLAN_FACT), tasks: tasks.table?.sheet };
  return {
    lang: file.lang,
    news: '',
    problems: [...problemsOf(facts, file), ...fewProblems(points, open, sheets, file)],
    notes: notesOf(output, file),
    points: points.map((point) => {
      const name = jobName(point.job);
      const finding = pointFinding(point, isTold ? name : undefined, file.lang);
      const [task = null] = finding === undefined ? [] : taskSeeds(model, { findings: [finding] }, file, now);
      return pointView({ point, job: isOfJobs ? name : undefined, more: moreOf(point), task, open }, file);
    }),
    evidence: evidenceViews(stageEvidence(facts[STAGE_EVIDENCE_FACT.id]), today, file),
    taskSheet: tasks.table === undefined ? null : tasks.table.sheet,
  };
}
