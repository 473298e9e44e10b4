import { factTable } from '../../core/defineFact';
import type { Table, Value } from '../../core/table';
import { FACTOR_IMPORTANCE_FACT } from '../../facts/factorImportance';
import { QFD_RELATIONS_FACT } from '../../facts/qfdRelations';
import { STAGE_IMPORTANCE_FACT } from '../../facts/stageImportance';
import { STAGE_WORDS } from '../../facts/stageWords';
import { TOUCHPOINT_IMPORTANCE_FACT } from '../../facts/touchpointImportance';
import type { QfdCase } from './input';
import type { QfdResult } from './result';

/** Touchpoints, the most points first. */
export function pointsTable({ points }: QfdResult): Table {
  const sorted = [...points].sort((a, b) => a.rank - b.rank);
  return factTable(
    TOUCHPOINT_IMPORTANCE_FACT,
    sorted.map((point) => ({
      code: point.code,
      stage: point.stage,
      name: point.name,
      score: point.score,
      share: point.share,
      deviation: point.deviation,
      class: point.class,
      carried_by: point.carriedBy,
      kept: point.changes === 0 ? null : point.kept / point.changes,
      rank: point.rank,
      other_rank: point.otherRank,
    })),
  );
}

/** Factors, the most points first. */
export function factorsTable({ factors }: QfdResult): Table {
  return factTable(
    FACTOR_IMPORTANCE_FACT,
    [...factors]
      .sort((a, b) => b.score - a.score)
      .map(({ carriedBy, ...factor }) => ({ ...factor, carried_by: carriedBy })),
  );
}

/** Stages in the order of the journey. */
export function stagesTable({ stages }: QfdResult): Table {
  const order = Object.keys(STAGE_WORDS);
  return factTable(
    STAGE_IMPORTANCE_FACT,
    [...stages]
      .sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage))
      .map(({ carriedBy, ...stage }) => ({ ...stage, carried_by: carriedBy })),
  );
}

/** What the raters together think of each cell, for pictures. */
export function relationsTable({ cells }: QfdResult, { touchpoints, factors, input }: QfdCase): Table {
  return factTable(
    QFD_RELATIONS_FACT,
    cells.map(({ touchpoint, factor, low, high }) => ({
      touchpoint: touchpoints[touchpoint]?.code ?? '',
      factor: factors[factor]?.code ?? '',
      mark: input.marks[touchpoint]?.[factor] ?? null,
      low,
      high,
    })),
  );
}

/** Cells to talk over; none where no raters are as far apart as the scale goes. */
export function disagreementsTable({ disagreements }: QfdResult, facts: QfdCase): Table | undefined {
  if (disagreements.length === 0) return undefined;
  return {
    id: 'qfd_disagreements',
    columns: [
      { id: 'touchpoint', type: 'text', header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' } },
      { id: 'factor', type: 'text', header: { ru: 'Фактор выбора', kk: 'Таңдау факторы', en: 'Choice factor' } },
      { id: 'low', type: 'count', header: { ru: 'Самая низкая связь', kk: 'Ең төмен байланыс', en: 'Lowest mark' } },
      {
        id: 'high',
        type: 'count',
        header: { ru: 'Самая высокая связь', kk: 'Ең жоғары байланыс', en: 'Highest mark' },
      },
      { id: 'raters', type: 'count', header: { ru: 'Экспертов', kk: 'Сарапшы саны', en: 'Raters' } },
    ],
    rows: disagreements.map(({ touchpoint, factor, low, high, raters }): Value[] => [
      facts.touchpoints[touchpoint]?.name ?? '',
      facts.factors[factor]?.name ?? '',
      low,
      high,
      raters,
    ]),
  };
}

/** Touchpoints whose rank depends on the scale; none where all ranks stay. */
export function flipsTable({ points }: QfdResult): Table | undefined {
  const moved = points.filter(({ rank, otherRank }) => rank !== otherRank).sort((a, b) => a.rank - b.rank);
  if (moved.length === 0) return undefined;
  return {
    id: 'qfd_flips',
    columns: [
      { id: 'name', type: 'text', header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' } },
      { id: 'rank', type: 'count', header: { ru: 'Место здесь', kk: 'Мұндағы орын', en: 'Rank here' } },
      {
        id: 'other_rank',
        type: 'count',
        header: { ru: 'Место на другой шкале', kk: 'Басқа шкаладағы орын', en: 'Rank on the other scale' },
      },
    ],
    rows: moved.map(({ name, rank, otherRank }): Value[] => [name, rank, otherRank]),
  };
}
