import { factTable } from '../../core/defineFact';
import type { ReportPart } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import type { Column, Table, Value } from '../../core/table';
import { barrierLosses, barrierTotals } from '../../data/refusals/barrierLosses';
import { BARRIER_LOSSES_FACT, type BarrierLoss } from '../../facts/barrierLosses';
import { STAGE_EVIDENCE_FACT, type StageEvidence } from '../../facts/stageEvidence';
import { STAGE_WORDS } from '../../facts/stageWords';
import type { BarrierCase } from './input';
import { OTHERS, TITLES } from './texts';

/** Barriers, and stages, that are shown apart; the rest are put together. */
export const MOST_SHOWN = 15;
const MOST_STAGES = 12;

const columnOf = (id: string): readonly Column[] => BARRIER_LOSSES_FACT.columns.filter((column) => column.id === id);

const CUMULATIVE: Column = {
  id: 'cumulative',
  type: 'share',
  header: { ru: 'Накопленная доля', kk: 'Жинақталған үлес', en: 'Cumulative share' },
};

const inCurrency = ({ currency }: BarrierCase): Pick<Table, 'currency'> => (currency === undefined ? {} : { currency });

/** What a stage is called. */
export const stageName = (stage: string, lang: Lang): string => STAGE_WORDS[stage]?.[lang] ?? stage;

/** Barriers in Pareto order, those beyond the first as one row. */
export function paretoTable(of: BarrierCase, lang: Lang): Table {
  const totals = barrierTotals(of.all);
  // One row more than there is room for is better shown than called "others".
  const isCut = totals.length > MOST_SHOWN + 1;
  const rest = isCut ? totals.slice(MOST_SHOWN) : [];
  const amounts = rest.flatMap(({ lost }) => lost ?? []);
  const others: Value[] = [
    OTHERS[lang],
    rest.reduce((sum, { count }) => sum + count, 0),
    rest.reduce((sum, { share }) => sum + share, 0),
    amounts.length === 0 ? null : amounts.reduce((sum, lost) => sum + lost, 0),
    1,
  ];
  const shown = isCut ? totals.slice(0, MOST_SHOWN) : totals;
  return {
    id: 'barriers_pareto',
    columns: [...['barrier', 'count', 'share', 'lost'].flatMap(columnOf), CUMULATIVE],
    rows: [
      ...shown.map(({ barrier, count, share, lost, cumulative }): Value[] => [barrier, count, share, lost, cumulative]),
      ...(isCut ? [others] : []),
    ],
    ...inCurrency(of),
  };
}

/** Places of names: those that are shown in their order, and one behind them for all others. */
function places(
  order: readonly string[],
  most: number,
): { readonly shown: readonly string[]; readonly isCut: boolean } {
  const isCut = order.length > most + 1;
  return { shown: isCut ? order.slice(0, most) : order, isCut };
}

/** The five stages in their order, then others by how many refused there. */
function stageOrder({ stages, ofStage }: BarrierCase['staged']): readonly string[] {
  const codes = Object.keys(STAGE_WORDS);
  const rank = (stage: string): number => (codes.includes(stage) ? codes.indexOf(stage) : codes.length);
  const counted = stages.map((stage, i) => ({ stage, count: ofStage[i] ?? 0 }));
  return counted.sort((a, b) => rank(a.stage) - rank(b.stage) || b.count - a.count).map(({ stage }) => stage);
}

/** Counts of barriers by stage, barriers in Pareto order; nothing where there are no two stages to compare. */
export function heatPart({ all, staged }: BarrierCase, lang: Lang): readonly ReportPart[] {
  if (staged.stages.length < 2) return [];
  const rows = places(
    barrierTotals(all).flatMap(({ barrier }) => (staged.barriers.includes(barrier) ? [barrier] : [])),
    MOST_SHOWN,
  );
  const columns = places(stageOrder(staged), MOST_STAGES);
  const [height, width] = [rows.shown.length, columns.shown.length];
  const counts = Array.from({ length: height + (rows.isCut ? 1 : 0) }, () =>
    new Array<number>(width + (columns.isCut ? 1 : 0)).fill(0),
  );
  const placeIn = (names: readonly string[], name: string | undefined): number => {
    const place = names.indexOf(name ?? '');
    return place < 0 ? names.length : place;
  };
  for (const { barrier, stage, count } of staged.pairs) {
    const row = counts[placeIn(rows.shown, staged.barriers[barrier])];
    const column = placeIn(columns.shown, staged.stages[stage]);
    if (row !== undefined) row[column] = (row[column] ?? 0) + count;
  }
  const others = OTHERS[lang];
  return [
    {
      ...{ kind: 'heat', id: 'heat', title: TITLES.heat, corner: TITLES.corner, counts },
      rowLabels: [...rows.shown, ...(rows.isCut ? [others] : [])],
      columnLabels: [...columns.shown.map((stage) => stageName(stage, lang)), ...(columns.isCut ? [others] : [])],
    },
  ];
}

/** Barriers at stages, as a fact. */
export function lossesTable(of: BarrierCase): Table {
  return { ...factTable(BARRIER_LOSSES_FACT, barrierLosses(of.staged)), ...inCurrency(of) };
}

/** What barriers say about the five stages, for the growth report. */
export function evidenceTable(of: BarrierCase): Table {
  const evidence = ({ barrier, stage, count, lost, share }: BarrierLoss): StageEvidence => ({
    ...{ kind: 'loss', stage, name: barrier, series: '', period: '', value: lost, low: null, high: null },
    ...{ share, n: count, verdict: '' },
  });
  const losses = barrierLosses(of.staged).filter(({ stage }) => Object.keys(STAGE_WORDS).includes(stage));
  return { ...factTable(STAGE_EVIDENCE_FACT, losses.map(evidence)), ...inCurrency(of) };
}
