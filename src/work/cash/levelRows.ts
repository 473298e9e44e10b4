import type { Lang } from '../../core/lang';
import type { ColumnType, FileContext } from '../../core/table';
import { METRICS, type MetricUnit } from '../../data/cash/metrics';
import type { CashLevel } from '../../facts/cashLevels';
import { UNIT_WORDS } from './texts';

/** What the example adds to a row: three values, how far each can be trusted, where it comes from. */
export type Filled = Partial<
  Pick<
    CashLevel,
    | 'minimal'
    | 'base'
    | 'maximal'
    | 'minimal_label'
    | 'base_label'
    | 'maximal_label'
    | 'minimal_source'
    | 'base_source'
    | 'maximal_source'
  >
>;

/** Rows of the sheet of levels with what their numbers are. */
export interface LevelRows {
  readonly rows: readonly CashLevel[];
  readonly rowTypes: readonly ColumnType[];
}

/** The total people compare the formula with, below the metrics. */
const STATED = 'stated_revenue';

const TYPES: Readonly<Record<MetricUnit, ColumnType>> = {
  ...{ people: 'count', share: 'share', money: 'money' },
  // One and a half deals a buyer: the automatic format shows them as they are.
  ...{ pieces: 'number', times: 'number' },
};

const BLANK = {
  ...{ tool: null, minimal: null, base: null, maximal: null },
  ...{ minimal_label: null, base_label: null, maximal_label: null },
  ...{ minimal_source: null, base_source: null, maximal_source: null },
};

const unitOf = (unit: MetricUnit, { lang, currency }: Pick<FileContext, 'lang' | 'currency'>): string =>
  unit === 'money' && currency !== '' ? currency : UNIT_WORDS[unit][lang];

/**
 * The eleven metrics in the order of the stages, then the revenue a person may have counted by another rule (B7-03, B7-13).
 * @param filled numbers by metric; those of others stay blank
 */
export function levelRows(
  file: Pick<FileContext, 'lang' | 'currency'>,
  filled: (metric: string, lang: Lang) => Filled = () => ({}),
): LevelRows {
  const ofMetrics = METRICS.map(
    ({ metric, stage, unit, better }): CashLevel => ({
      ...BLANK,
      ...{ stage, metric, unit: unitOf(unit, file), direction: better },
      ...filled(metric, file.lang),
    }),
  );
  const stated: CashLevel = {
    ...BLANK,
    ...{ stage: null, metric: STATED, unit: unitOf('money', file), direction: null },
    ...filled(STATED, file.lang),
  };
  return { rows: [...ofMetrics, stated], rowTypes: [...METRICS.map(({ unit }) => TYPES[unit]), TYPES.money] };
}
