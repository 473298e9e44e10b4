import type { LeftOut, ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import { ANSWERS_FACT } from '../../facts/answers';
import { experienceFindings } from './findings';
import { type ExperienceCase, experienceCase } from './input';
import { indexTable, mapTable, publishedTables, shownMapTable, weeksTable } from './tables';
import { LEFT_OUT, TITLES } from './texts';
import { type JobWeeks, jobWeeks } from './weeks';

/** A title with the name of a job behind it. */
function withName({ ru, kk, en }: Localized, name: string): Localized {
  return { ru: `${ru}: ${name}`, kk: `${kk}: ${name}`, en: `${en}: ${name}` };
}

/** The control chart of a job as a table, drawn from two weeks on. */
function weekParts(chart: JobWeeks, of: ExperienceCase): readonly ReportPart[] {
  if (chart.weeks.length === 0) return [];
  const name = of.programme.jobs.get(chart.job) ?? chart.job;
  const [id, title] = [`weeks_${chart.job}`, withName(TITLES.weeks, name)];
  const detailSheet = withName(TITLES.weeksSheet, chart.job);
  const table: ReportPart = { kind: 'table', id, title, table: weeksTable(chart, of), detailSheet };
  if (chart.weeks.length < 2) return [table];
  const hasLimits = chart.weeks.some(({ centre }) => centre !== null);
  const series = hasLimits ? ['mean', 'centre', 'low', 'high'] : ['mean'];
  return [table, { kind: 'chart', id: `${id}_line`, title, type: 'line', table: id, category: 'week', series }];
}

function parts(of: ExperienceCase, charts: readonly JobWeeks[]): readonly ReportPart[] {
  return [
    { kind: 'table', id: 'map', title: TITLES.map, table: shownMapTable(of), detailSheet: TITLES.mapSheet },
    { kind: 'table', id: 'index', title: TITLES.index, table: indexTable(of), detailSheet: TITLES.indexSheet },
    ...charts.flatMap((chart) => weekParts(chart, of)),
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
