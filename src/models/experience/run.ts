import type { LeftOut, ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import { ANSWERS_FACT } from '../../facts/answers';
import { experienceFindings } from './findings';
import { type ExperienceCase, experienceCase } from './input';
import { indexTable, mapTable, publishedTables, shownMapTable, weeksTable } from './tables';
import { LEFT_OUT, TITLES } from './texts';
import { type JobWeeks, jobWeeks } from './weeks';

type TablePart = Extract<ReportPart, { kind: 'table' }>;

/** A title with the name of a job behind it. */
function withName({ ru, kk, en }: Localized, name: string): Localized {
  return { ru: `${ru}: ${name}`, kk: `${kk}: ${name}`, en: `${en}: ${name}` };
}

/** The control chart of a job as a table. */
function weekTable(chart: JobWeeks, of: ExperienceCase): TablePart {
  const name = of.programme.jobs.get(chart.job) ?? chart.job;
  const detailSheet = withName(TITLES.weeksSheet, chart.job);
  return {
    ...{ kind: 'table', id: `weeks_${chart.job}` },
    ...{ title: withName(TITLES.weeks, name), table: weeksTable(chart, of), detailSheet },
  };
}

/** The picture of a control chart. */
function weekLine({ weeks }: JobWeeks, { id, title }: TablePart): ReportPart {
  const series = weeks.some(({ centre }) => centre !== null) ? ['mean', 'centre', 'low', 'high'] : ['mean'];
  return { kind: 'chart', id: `${id}_line`, title, type: 'line', table: id, category: 'week', series };
}

/** The job with the most accepted visits, where it has two weeks or more: each picture costs remote calls. */
function drawnJob(charts: readonly JobWeeks[]): string | undefined {
  const visits = ({ weeks }: JobWeeks): number => weeks.reduce((sum, { n }) => sum + n, 0);
  const [first] = charts.filter(({ weeks }) => weeks.length > 1).sort((a, b) => visits(b) - visits(a));
  return first?.job;
}

function parts(of: ExperienceCase, charts: readonly JobWeeks[]): readonly ReportPart[] {
  const drawn = drawnJob(charts);
  return [
    { kind: 'table', id: 'map', title: TITLES.map, table: shownMapTable(of), detailSheet: TITLES.mapSheet },
    { kind: 'table', id: 'index', title: TITLES.index, table: indexTable(of), detailSheet: TITLES.indexSheet },
    ...charts
      .filter(({ weeks }) => weeks.length > 0)
      .flatMap((chart): ReportPart[] => {
        const table = weekTable(chart, of);
        return chart.job === drawn ? [table, weekLine(chart, table)] : [table];
      }),
  ];
}

/** What was there and could not be used. */
function leftOut({ visits, answers }: ExperienceCase): readonly LeftOut[] {
  const reason = (text: Localized, rows: number): LeftOut[] => (rows === 0 ? [] : [{ text, rows, offences: [] }]);
  const dayless = visits.counted.filter(({ visit_date: day }) => day === null).length;
  const unrated = visits.counted.filter(({ response }) => !answers.byVisit.has(response)).length;
  return [
    ...reason(LEFT_OUT.odd, answers.odd),
    ...reason(LEFT_OUT.dayless, dayless),
    ...reason(LEFT_OUT.unrated, unrated),
  ];
}

/** The days of the visits that are shown. */
function periodOf({ shown }: ExperienceCase): ModelOutput['period'] {
  const days = shown.flatMap(({ visit_date: day }) => (day === null ? [] : [day]));
  if (days.length === 0) return null;
  // Not Math.min(...days): 10 000 visits and more may be too many arguments.
  const from = days.reduce((first, day) => Math.min(first, day));
  return { from, to: days.reduce((last, day) => Math.max(last, day)) };
}

/**
 * Computes what accepted visits say of each touchpoint, and in which sentences.
 * @throws AppError as `experienceCase` does
 */
export function runExperience(input: ModelInput): ModelOutput {
  const of = experienceCase(input);
  const charts = jobWeeks(of);
  const { sheet = '' } = input.facts?.[ANSWERS_FACT.id] ?? {};
  const { publishedFrom: k } = input;
  return {
    n: of.shown.length,
    rowsUsed: of.shown.length,
    leftOut: leftOut(of),
    period: periodOf(of),
    label: 'measured',
    findings: experienceFindings(of, charts, sheet),
    parts: parts(of, charts),
    made: [mapTable(of), ...(k === undefined ? [] : publishedTables(of, k))],
  };
}
