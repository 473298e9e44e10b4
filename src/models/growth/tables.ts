import type { Column, ColumnType, Table, Value } from '../../core/table';
import { ratedJobs } from '../../data/growth/ratedJobs';
import type { KnownEvidence } from '../../data/growth/stageEvidence';
import { GROWTH_POINTS_FACT, type GrowthPoint } from '../../facts/growthPoints';
import { STAGE_EVIDENCE_FACT } from '../../facts/stageEvidence';
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

/** Columns of evidence: names in the wide first one, then those of the fact, when it was found and on which sheet it stands. */
const EVIDENCE_COLUMNS: readonly Column[] = [
  ...(['name', 'stage', 'kind', 'series', 'value', 'period', 'low', 'high', 'share', 'n', 'verdict'] as const).flatMap(
    (id) =>
      STAGE_EVIDENCE_FACT.columns.filter((column) => column.id === id).map((column) => ({ ...column, decimals: 2 })),
  ),
  { id: 'day', type: 'date', header: { ru: 'Данные на', kk: 'Деректер күні', en: 'As of' } },
  { id: 'sheet', type: 'text', header: { ru: 'Отчёт', kk: 'Есеп', en: 'Report' } },
];

/** What the values of a kind are: effects in the unit of their series, sums of money, conversions. */
const TYPE_OF: Readonly<Record<KnownEvidence['kind'], ColumnType>> = {
  effect: 'number',
  loss: 'money',
  share: 'number',
};

/** What other reports know of the stages, stage by stage. */
export function evidenceTable({ evidence }: Pick<GrowthCase, 'evidence'>): Table {
  const currency = evidence.find(({ kind }) => kind === 'loss')?.currency ?? null;
  return {
    ...{ id: 'growth_evidence', columns: EVIDENCE_COLUMNS },
    rows: evidence.map((one) => [
      ...[
        one.name,
        one.stage,
        one.kind,
        one.series,
        one.value,
        one.period,
        one.low,
        one.high,
        one.share,
        one.n,
        one.verdict,
      ],
      ...[one.day, one.sheet],
    ]),
    rowTypes: evidence.map(({ kind }) => TYPE_OF[kind]),
    ...(currency !== null && { currency }),
  };
}
