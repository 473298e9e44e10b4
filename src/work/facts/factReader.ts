import type { FactRead, ModelDefinition, ModelOutput, ParamValues } from '../../core/defineModel';
import type { Clock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { KeptTable } from '../tables/openTable';

/** What reading facts needs of the world. */
export interface TakenPorts {
  readonly workbook: Workbook;
  readonly store: Pick<Store, 'get' | 'all'>;
  readonly clock: Pick<Clock, 'today'>;
}

/** A fact as it was read, and where it comes from. */
export interface TakenFact {
  readonly read: FactRead;
  /** The table that keeps it, where one does. */
  readonly table?: KeptTable | undefined;
  /** Names of further sheets it was made from. */
  readonly sheets?: readonly string[];
}

/** Facts in the middle of being read: what one of them needs of others is read and computed once for all. */
export interface FactReading {
  readonly ports: TakenPorts;
  readonly file: FileContext;
  /** Another fact. @throws RangeError naming a fact that nothing reads or computes */
  readonly of: (id: string) => FactRead;
  /**
   * What a model finds out with the settings of its last report.
   * @param more settings to be taken instead
   * @throws AppError as the model does
   */
  readonly run: (model: ModelDefinition, more?: ParamValues) => ModelOutput;
}

/** Reads a fact or works it out of others. @throws AppError where that cannot be done */
export type FactReader = (reading: FactReading) => TakenFact;
