import { factTable } from '../../core/defineFact';
import type { Lang } from '../../core/lang';
import type { ColumnType, Table } from '../../core/table';
import { cashLineRows } from '../../data/cash/cashLineRows';
import { LEVELS } from '../../data/cash/levels';
import { CASH_LINES_FACT, type CashLine, LINE_WORDS } from '../../facts/cashLines';
import { LABEL_WORDS } from '../../facts/labelWords';
import { LEVEL_WORDS } from '../../facts/levelWords';
import { METRIC_WORDS } from '../../facts/metricWords';
import { METRIC_WORTH_FACT } from '../../facts/metricWorth';
import { ALL_STAGES, STAGE_MONEY_FACT } from '../../facts/stageMoney';
import type { CashFacts } from './input';
import type { CashResult, LevelSteps } from './result';
import { NO_TOOL, STEP_WORDS } from './words';

/** Lines that count something; the others are money. */
const COUNTED: readonly string[] = ['visits', 'sales', 'kept_sales'] satisfies readonly CashLine[];

/** From visits to profit on the three levels: counts and money below each other. */
export function linesTable({ plan, upliftOn }: CashFacts): Table {
  const rows = cashLineRows(plan, upliftOn);
  const rowTypes = rows.map(({ line }): ColumnType => (COUNTED.includes(line) ? 'count' : 'money'));
  return { ...factTable(CASH_LINES_FACT, rows), rowTypes };
}

/** Money of the five stages, then of all together. */
export function stageMoneyTable({ gains }: CashResult, { now, period }: CashFacts): Table {
  const { profitNow, stages, all } = gains;
  const rows = [...stages, { stage: ALL_STAGES, ...all }];
  return factTable(
    STAGE_MONEY_FACT,
    rows.map((row) => ({ ...row, now, profit_now: profitNow, period })),
  );
}

/** What each metric is worth, the greatest from base to maximal first. */
export function worthTable({ worth }: CashResult): Table {
  return factTable(
    METRIC_WORTH_FACT,
    [...worth].sort((a, b) => a.rank - b.rank),
  );
}

/** How far profit at base would move with one metric alone, down and up; none where no metric moves it. */
export function swingsTable({ worth }: CashResult): Table | undefined {
  const moving = worth.filter(({ to_base, to_maximal }) => to_base !== 0 || to_maximal !== 0);
  if (moving.length === 0) return undefined;
  const reach = (one: (typeof worth)[number]): number => Math.max(Math.abs(one.to_base), Math.abs(one.to_maximal));
  return {
    id: 'cash_swings',
    columns: [
      {
        id: 'metric',
        type: 'choice',
        header: { ru: 'Показатель', kk: 'Көрсеткіш', en: 'Metric' },
        words: METRIC_WORDS,
      },
      {
        id: 'down',
        type: 'money',
        header: { ru: 'Вернётся к минимуму', kk: 'Ең төменге қайтса', en: 'Back at the minimum' },
      },
      {
        id: 'up',
        type: 'money',
        header: { ru: 'Дойдёт до максимума', kk: 'Ең жоғарыға жетсе', en: 'At the maximum' },
      },
    ],
    // 0 − 0 rather than −0.
    rows: [...moving].sort((a, b) => reach(b) - reach(a)).map((one) => [one.metric, 0 - one.to_base, one.to_maximal]),
  };
}

/** Profit from one level to the next: the first row is where it begins, the last where it ends. */
export function stepsTable({ from, to, steps }: LevelSteps, { lines }: CashResult): Table {
  return {
    id: 'cash_steps',
    columns: [
      { id: 'step', type: 'choice', header: { ru: 'Шаг', kk: 'Қадам', en: 'Step' }, words: STEP_WORDS },
      {
        id: 'change',
        type: 'money',
        header: { ru: 'Прибыль и шаги', kk: 'Пайда және өзгеріс', en: 'Profit and its change' },
      },
    ],
    rows: [[from, lines[from].profit], ...steps.map(({ step, change }) => [step, change]), [to, lines[to].profit]],
  };
}

/** What each tool brings at base. */
export function toolsTable({ tools }: CashResult, lang: Lang): Table {
  return {
    id: 'cash_tools',
    columns: [
      { id: 'tool', type: 'text', header: { ru: 'Инструмент', kk: 'Құрал', en: 'Tool' } },
      { id: 'visits', type: 'count', header: LINE_WORDS.visits },
      { id: 'sales', type: 'count', header: LINE_WORDS.sales },
      { id: 'costs', type: 'money', header: { ru: 'Затраты', kk: 'Шығын', en: 'Costs' } },
      {
        id: 'profit',
        type: 'money',
        header: {
          ru: 'Прибыль до общих затрат',
          kk: 'Ортақ шығынға дейінгі пайда',
          en: 'Profit before common costs',
        },
      },
      { id: 'share', type: 'share', header: { ru: 'Доля', kk: 'Үлес', en: 'Share' } },
    ],
    rows: tools.map(({ tool, visits, sales, costs, profit, share }) => [
      tool === '' ? NO_TOOL[lang] : tool,
      ...[visits, sales, costs, profit, share],
    ]),
  };
}

/** How many values of each level are measured, judged and assumed, and what the level inherits of them. */
export function basisTable({ basis }: CashFacts): Table {
  return {
    id: 'cash_basis',
    columns: [
      { id: 'level', type: 'choice', header: { ru: 'Уровень', kk: 'Деңгей', en: 'Level' }, words: LEVEL_WORDS },
      { id: 'measured', type: 'count', header: { ru: 'Измерено', kk: 'Өлшенген', en: 'Measured' } },
      { id: 'judged', type: 'count', header: { ru: 'Оценка эксперта', kk: 'Сарапшы пікірі', en: 'Judged' } },
      { id: 'assumed', type: 'count', header: { ru: 'Допущение', kk: 'Жорамал', en: 'Assumed' } },
      {
        id: 'label',
        type: 'choice',
        header: { ru: 'Основа результата', kk: 'Нәтиженің негізі', en: 'Basis of the result' },
        words: LABEL_WORDS,
      },
    ],
    rows: LEVELS.flatMap((level) => {
      const of = basis.find((one) => one.level === level);
      return of === undefined ? [] : [[level, of.measured, of.judged, of.assumed, of.label]];
    }),
  };
}
