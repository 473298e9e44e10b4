import type { FileContext, Table } from './table';

/** A parameter of a custom function, in the documented order. */
export interface FunctionParam {
  readonly name: string;
  readonly optional: boolean;
  /** The input column's role the argument brings, so that a bad cell can name its argument. */
  readonly role?: string;
}

/** A custom function: build.mjs makes its global stub from this and from its entry in the model's help. */
export interface FunctionDefinition {
  /** Latin capitals; not a built-in's name. */
  readonly name: string;
  readonly params: readonly FunctionParam[];
  /** Gives values only, without the header row that all others have. */
  readonly isBare?: true;
  /**
   * @param args as Sheets passes them: a value for one cell, a 2-D array for a range, `undefined` or `''` when not given
   * @throws AppError
   */
  readonly run: (args: readonly unknown[], file: FileContext) => Table;
}

/** Declares a custom function. */
export function defineFunction(definition: FunctionDefinition): FunctionDefinition {
  return definition;
}
