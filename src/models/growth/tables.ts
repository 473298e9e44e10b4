import type { Table, Value } from '../../core/table';
import { ratedJobs } from '../../data/growth/ratedJobs';
import { GROWTH_POINTS_FACT, type GrowthPoint } from '../../facts/growthPoints';
import { STAGE_MONEY_FACT, type StageMoney } from '../../facts/stageMoney';
import type { GrowthCase } from './input';

/** Columns of a growth point that the report shows, names in its wide first column; codes stand in the fact. */
const SHOWN: readonly (keyof GrowthPoint)[] = [
  ...(['name', 'rank', 'job', 'low', 'high', 'period', 'reason', 'stage', 'mean', 'target', 'n', 'verdict'] as const),
  ...(['share', 'gap', 'stage_low', 'stage_high', 'wave', 'status'] as const),
];
const IN_CHART: readonly (keyof GrowthPoint)[] = ['name', 'low', 'high'];
const OF_STAGE: readonly (keyof StageMoney)[] = ['stage', 'low', 'high', 'period', 'profit_now', 'now'];
/** Bars of a chart that can still be read. */
const MOST_BARS = 10;

const columnsOf = (ids: readonly string[]) =>
  ids.flatMap((id) => GROWTH_POINTS_FACT.columns.filter((column) => column.id === id));

/** Growth points as the report shows them: names in place of codes. */
export function shownPoints({ points, jobName, waveName }: GrowthCase): Table {
  const rows = points.map((point) => {
    const named: GrowthPoint = { ...point, job: jobName(point.job), wave: waveName(point.wave) };
    return SHOWN.map((id): Value => named[id]);
  });
  return { id: 'growth_shown', columns: columnsOf(SHOWN), rows };
}

/** The largest growth points, for a chart, with their job where there are several; no rows where nothing is to be gained. */
export function topPoints({ points, jobName }: GrowthCase): Table {
  const top = points.filter(({ high }) => (high ?? 0) > 0).slice(0, MOST_BARS);
  const isOfJobs = ratedJobs(points).size > 1;
  const named = top.map((point) => (isOfJobs ? { ...point, name: `${point.name} · ${jobName(point.job)}` } : point));
  const rows = named.map((point) => IN_CHART.map((id): Value => point[id]));
  return { id: 'growth_top', columns: columnsOf(IN_CHART), rows };
}

/** What whole stages bring, and all of them together. */
export function stagesTable({ stages, all }: GrowthCase): Table {
  const columns = OF_STAGE.flatMap((id) => STAGE_MONEY_FACT.columns.filter((column) => column.id === id));
  const rows = [...stages, ...(all === undefined ? [] : [all])];
  return { id: 'growth_stages', columns, rows: rows.map((row) => OF_STAGE.map((id): Value => row[id])) };
}
