import type { TextValues } from '../../core/appError';
import { wordOf } from '../../core/defineFact';
import type { FactRead } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import { CASH_LEVELS_FACT } from '../../facts/cashLevels';
import { textIn } from '../qfdCells';
import type { CashOffence } from './cashOffence';
import type { CashRow } from './cashRow';

/** What the sheet of levels holds, as rows of the cash journey: metrics by their words, so that a text can name them. */
export function rowsOfLevels({ rows }: FactRead, lang: Lang): readonly CashRow[] {
  const column = CASH_LEVELS_FACT.columns.find(({ id }) => id === 'metric');
  return rows.map((row) => {
    const { minimal, base, maximal } = row.values;
    const metric = textIn(row, 'metric');
    return {
      row: row.row,
      metric: column === undefined ? metric : wordOf(column, metric, lang),
      tool: textIn(row, 'tool'),
      values: { minimal, base, maximal },
    };
  });
}

/**
 * Values of the error that is thrown for an offence: with its sheet, its cell and what stands there, where it is of a cell, and
 * with `cellSheet` and `cellRow`, the place to show.
 */
export function placedOffence({ row, level, values }: CashOffence, read: FactRead): TextValues {
  const { sheet, sheetId, letters, rows } = read;
  const link = sheetId === undefined ? {} : { cellSheet: sheetId, cellRow: row ?? 1 };
  if (row === null) return { ...values, sheet, ...link };
  const column = level ?? 'metric';
  const found = rows.find((one) => one.row === row)?.values[column];
  // Levels out of order name both of their values.
  const value = 'second' in values || found === null || found === undefined ? {} : { value: found };
  return { ...values, sheet, cell: `${letters[column] ?? ''}${row}`, ...value, ...link };
}
