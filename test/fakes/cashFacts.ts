import type { FactRead, ModelInput } from '../../src/core/defineModel';
import { sampleSheet } from '../../src/core/sampleSheet';
import type { FileContext, Value } from '../../src/core/table';
import { RUSSIAN } from './sharedFile';

/** A row of the sheet of levels: metric, its three values, and, where they matter, tool, label of each level and source. */
export interface CashFactRow {
  readonly metric: string;
  readonly values: readonly [Value, Value, Value];
  readonly tool?: string;
  readonly labels?: readonly [string, string, string];
  readonly source?: string;
}

const COLUMNS = [
  ...['stage', 'tool', 'metric', 'minimal', 'base', 'maximal', 'unit', 'direction'],
  ...['minimal_label', 'base_label', 'maximal_label', 'minimal_source', 'base_source', 'maximal_source'],
];

/** The fact as Rosta reads it off its sheet: values of the n-th row stand in D, E and F of row n + 1. */
export function cashLevels(rows: readonly CashFactRow[]): Readonly<Record<string, FactRead>> {
  const cells = rows.map(({ metric, values, tool = null, labels = [], source = null }): Value[] => [
    ...[null, tool, metric, ...values, null, null],
    ...[labels[0] ?? null, labels[1] ?? null, labels[2] ?? null, source, source, source],
  ]);
  return { cash_levels: { ...sampleSheet('Путь денег', COLUMNS, cells), sheetId: 7 } };
}

/** The same as the model's input. */
export function cashInput(
  rows: readonly CashFactRow[],
  params: ModelInput['params'] = {},
  file: FileContext = RUSSIAN,
): ModelInput {
  return { columns: {}, params, facts: cashLevels(rows), file, today: 20_779 };
}

/** A metric whose three levels differ in no way. */
export const flat = (metric: string, value: Value): CashFactRow => ({ metric, values: [value, value, value] });

/** The text's own funnel (B7-04): 1000 → 100 → 50 × 100; one repeat deal per buyer at +10 % from base on. */
export const SEED: readonly CashFactRow[] = [
  flat('reach', 1000),
  flat('visit_rate', 0.1),
  flat('conversion', 0.5),
  flat('price', 100),
  { metric: 'repeats', values: [0, 1, 1] },
  { metric: 'uplift', values: [0, 0.1, 0.1] },
];
