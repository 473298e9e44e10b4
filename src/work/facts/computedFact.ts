import { AppError } from '../../core/appError';
import type { FactRead, ModelDefinition, ModelOutput, ParamValues } from '../../core/defineModel';
import type { Value } from '../../core/table';
import { MODELS } from '../../models/registry';
import { failureText } from '../failureText';
import type { FactReader } from './factReader';

/** The words of an error as they stand: what a model tells of a fact it did not get. */
const AS_TOLD = { ru: '{reason}', kk: '{reason}', en: '{reason}' } as const;

/** A fact that stands on no sheet. */
export const madeFact = (rows: readonly Readonly<Record<string, Value>>[]): FactRead => ({
  ...{ sheet: '', letters: {} },
  rows: rows.map((values) => ({ values, row: 0 })),
});

/**
 * Reads a fact that is made from others so that a failure is part of what is read: its error brings its text, which any model can
 * tell.
 */
export function hindered(reader: FactReader): FactReader {
  return (reading) => {
    try {
      return reader(reading);
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      const reason = failureText(cause, reading.file);
      const error = new AppError({ code: cause.code, text: AS_TOLD }, { ...cause.values, reason });
      return { read: { ...madeFact([]), hindered: error } };
    }
  };
}

/** The model that makes a fact of other facts alone, where one does. */
function makerOf(fact: string): ModelDefinition | undefined {
  return MODELS.find(({ columns, gives }) => columns.length === 0 && gives.some(({ id }) => id === fact));
}

/** The rows of a fact in what a model found out. */
function rowsIn({ made = [], parts }: ModelOutput, fact: string): readonly Readonly<Record<string, Value>>[] {
  const tables = [...made, ...parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []))];
  const table = tables.find(({ id }) => id === fact);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries((table?.columns ?? []).map(({ id }, i) => [id, row[i] ?? null])),
  );
}

/**
 * Computes a fact by the model that makes it.
 * @param more settings instead of those of the model's last report
 * @returns `undefined` for a fact that no model makes of facts alone
 */
export function computedReader(fact: string, more: ParamValues = {}): FactReader | undefined {
  const maker = makerOf(fact);
  return maker === undefined ? undefined : ({ run }) => ({ read: madeFact(rowsIn(run(maker, more), fact)) });
}
