import { factTable } from '../../core/defineFact';
import type { Column, Table, Value } from '../../core/table';
import { METRICS } from '../../data/cash/metrics';
import type { ToolTest } from '../../data/onoff/toolTests';
import { STAGE_EVIDENCE_FACT, type StageEvidence } from '../../facts/stageEvidence';
import { SWITCH_WORDS } from '../../facts/switchWords';
import { TOOL_EFFECTS_FACT, type ToolEffect } from '../../facts/toolEffects';
import { inOrder } from './findings';
import type { OnOffCase } from './input';

/** Rows of a chart's table; of a longer series several periods share a row. */
const MOST_ROWS = 200;
const DAYS_OF_WEEK = 7;
/** Digits of the greatest number that are shown. */
const DIGITS = 4;

const mean = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((value): value is number => typeof value === 'number');
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** Digits behind the decimal sign that say something of numbers of a size; whole numbers need none. */
function decimalsFor(values: readonly Value[]): number {
  const sizes = values.flatMap((value) => (typeof value === 'number' ? [Math.abs(value)] : []));
  const largest = Math.max(0, ...sizes);
  if (sizes.every(Number.isInteger)) return 0;
  return Math.max(0, Math.min(6, DIGITS - 1 - Math.floor(Math.log10(largest))));
}

/** A table whose bare numbers have as many digits as say something. */
function withDecimals(table: Table): Table {
  const columns = table.columns.map((column, at): Column => {
    if (column.type !== 'number' || column.decimals !== undefined) return column;
    return { ...column, decimals: decimalsFor(table.rows.map((row) => row[at] ?? null)) };
  });
  return { ...table, columns };
}

const stageOf = (metric: string): string => METRICS.find((rule) => rule.metric === metric)?.stage ?? '';

function effectOf({ names, params }: OnOffCase, one: ToolTest): ToolEffect {
  const { tool, role, test, shown, pAdjusted, verdict } = one;
  const { meanOn, meanOff, nOn, nOff } = test;
  const metric = params.metrics[role] ?? '';
  const { effect, low, high, p } = shown;
  const relative = effect === null || meanOff === null || meanOff <= 0 ? null : effect / meanOff;
  return {
    ...{ tool, series: names[role] ?? role, metric, stage: stageOf(metric) },
    ...{ effect, low, high, relative, p, p_adjusted: pAdjusted, verdict },
    ...{ periods_on: nOn, periods_off: nOff, mean_on: meanOn, mean_off: meanOff },
  };
}

/** Effects of tools on series, those to act on first. */
export function effectsTable(of: OnOffCase): Table {
  const rows = inOrder(of.tests).map((one) => effectOf(of, one));
  return withDecimals(factTable(TOOL_EFFECTS_FACT, rows));
}

/** What is known of stages: effects on series that stand for a metric of the profit formula. */
export function evidenceTable(of: OnOffCase): Table {
  const rows = of.tests.map((one) => effectOf(of, one)).filter(({ stage }) => stage !== '');
  return factTable(
    STAGE_EVIDENCE_FACT,
    rows.map(
      ({ stage, tool, series, effect, low, high, relative, verdict, periods_on, periods_off }): StageEvidence => ({
        ...{ kind: 'effect', stage, name: tool, series, value: effect, low, high, share: relative },
        ...{ period: of.params.period, n: periods_on + periods_off, verdict },
      }),
    ),
  );
}

const DAY: Column = { id: 'day', type: 'date', header: { ru: 'Период с', kk: 'Кезең басы', en: 'Period from' } };
const FITTED: Column = {
  id: 'fitted',
  type: 'number',
  header: { ru: 'По модели', kk: 'Модель бойынша', en: 'Fitted' },
};
const STATE: Column = {
  id: 'state',
  type: 'choice',
  header: { ru: 'Состояние', kk: 'Күйі', en: 'State' },
  words: SWITCH_WORDS,
};

/** How many periods share a row of a chart's table: whole weeks of days. */
export function stepOf({ days }: ToolTest, { params }: OnOffCase): number {
  if (days.length <= MOST_ROWS) return 1;
  const unit = params.period === 'day' ? DAYS_OF_WEEK : 1;
  return unit * Math.ceil(days.length / unit / MOST_ROWS);
}

/** Columns that are drawn as lines; a line of a model that tells nothing would be taken for an answer. */
export const linesOf = ({ shown }: ToolTest): readonly string[] =>
  shown.effect === null ? ['value'] : ['value', 'fitted'];

/** A series with what trend, weekdays and tools tell of it, and whether the tool was on. */
export function seriesTable(of: OnOffCase, one: ToolTest): Table {
  const { days, values, marks, test } = one;
  const step = stepOf(one, of);
  const name = of.names[one.role] ?? one.role;
  const series: Column = { id: 'value', type: 'number', header: { ru: name, kk: name, en: name } };
  const hasModel = linesOf(one).includes('fitted');
  const rows = Array.from({ length: Math.ceil(days.length / step) }, (_, row): Value[] => {
    const part = <T>(items: readonly T[]): readonly T[] => items.slice(row * step, (row + 1) * step);
    const state = (mean(part(marks)) ?? 1) > 1 / 2 ? 'on' : 'off';
    const fitted = hasModel ? [mean(part(test.fitted))] : [];
    return [days[row * step] ?? null, mean(part(values)), ...fitted, state];
  });
  const columns = [DAY, series, ...(hasModel ? [FITTED] : []), STATE];
  return withDecimals({ id: 'onoff_series', columns, rows });
}
