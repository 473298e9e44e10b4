import type { ReportPart } from '../../core/defineModel';
import type { LANGS, Localized } from '../../core/lang';
import type { Column, Table } from '../../core/table';
import { CASH_LINES_FACT, type LINE_WORDS } from '../../facts/cashLines';
import { GROWTH_POINTS_FACT } from '../../facts/growthPoints';
import { LEVEL_WORDS } from '../../facts/levelWords';
import { PERIOD_WORDS } from '../../facts/periodWords';
import { TASKS_FACT } from '../../facts/tasks';
import type { SummaryCase } from './input';
import { shortened } from './shortened';
import { TITLES } from './texts';

/** The best growth points and the most urgent tasks: more do not fit one page. */
const MOST_ROWS = 5;
/** Lines of the cash journey a manager looks at. */
const LINES: readonly string[] = ['revenue', 'profit'] satisfies readonly (keyof typeof LINE_WORDS)[];

type Columns = readonly Column[];

/** Columns of a fact by their ids, in this order. */
function picked(columns: Columns, ids: readonly string[]): Columns {
  return ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
}

const LEVEL_COLUMNS: Columns = [
  ...picked(CASH_LINES_FACT.columns, ['line']),
  { id: 'minimal', type: 'money', header: LEVEL_WORDS.minimal },
  { id: 'base', type: 'money', header: LEVEL_WORDS.base },
  { id: 'maximal', type: 'money', header: LEVEL_WORDS.maximal },
];
const GROWTH_COLUMNS = picked(GROWTH_POINTS_FACT.columns, ['name', 'low', 'high', 'n']);
const TASK_COLUMNS = picked(TASKS_FACT.columns, ['cause', 'owner', 'due', 'state']);

/** A title with the period its sums are of. */
function titleOf(title: Localized, period: string): Localized {
  const words: Localized | undefined = Object.entries(PERIOD_WORDS).find(([code]) => code === period)?.[1];
  const of = (lang: (typeof LANGS)[number]): string => title[lang].replace('{period}', words?.[lang] ?? period);
  return { ru: of('ru'), kk: of('kk'), en: of('en') };
}

/** A part where it has rows. */
function part(id: string, title: Localized, table: Omit<Table, 'id'>): readonly ReportPart[] {
  return table.rows.length === 0 ? [] : [{ kind: 'table', id, title, table: { id, ...table } }];
}

/** Each touchpoint once, of the job that comes first: jobs speak of the same money of a stage. */
function ofTouchpoints(points: SummaryCase['points']): SummaryCase['points'] {
  return points.filter((point, i) => points.findIndex(({ touchpoint }) => touchpoint === point.touchpoint) === i);
}

/** Three levels of revenue and profit, the best growth points, the most urgent tasks. */
export function summaryParts({ lines, stages, points, tasks }: SummaryCase): readonly ReportPart[] {
  const period = stages[0]?.period ?? points[0]?.period ?? '';
  const levels = LINES.flatMap((code) => lines.find(({ line }) => line === code) ?? []);
  return [
    ...part('summary_levels', titleOf(TITLES.levels, period), {
      columns: LEVEL_COLUMNS,
      rows: levels.map(({ line, minimal, base, maximal }) => [line, minimal, base, maximal]),
    }),
    ...part('summary_growth', titleOf(TITLES.growth, period), {
      columns: GROWTH_COLUMNS,
      // What has reached its target is no growth point.
      rows: ofTouchpoints(points)
        .filter(({ high }) => high > 0)
        .slice(0, MOST_ROWS)
        .map(({ name, low, high, n }) => [name, low, high, n]),
    }),
    ...part('summary_tasks', TITLES.tasks, {
      columns: TASK_COLUMNS,
      rows: tasks.slice(0, MOST_ROWS).map(({ cause, owner, due, state }) => [shortened(cause), owner, due, state]),
    }),
  ];
}
