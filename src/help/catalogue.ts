import type { FunctionDefinition } from '../core/defineFunction';
import type { ColumnNotes, FunctionHelp, ModelHelp } from '../core/defineHelp';
import type { HelpFile } from '../core/helpFile';
import { RFM_CUSTOMERS_NOTES } from '../facts/rfmCustomersNotes';
import { RFM_SEGMENTS_NOTES } from '../facts/rfmSegmentsNotes';
import { FUNCTIONS } from '../models/registry';
import { RFM_HELP } from '../models/rfm/help';

/** Help of every model, by the model's id. */
const MODEL_HELP: Readonly<Record<string, ModelHelp>> = {
  rfm: RFM_HELP,
};

/** Notes of every fact, by the fact's id. */
const FACT_NOTES: Readonly<Record<string, ColumnNotes>> = {
  rfm_customers: RFM_CUSTOMERS_NOTES,
  rfm_segments: RFM_SEGMENTS_NOTES,
};

/** A custom function with its help: what its stub in Code.js is made of. */
export interface DocumentedFunction {
  readonly name: string;
  readonly text: FunctionHelp['text'];
  readonly params: readonly (FunctionDefinition['params'][number] & FunctionHelp['params'][string])[];
}

/**
 * Adds a function's help to its definition.
 * @throws Error naming what has no help
 */
function documented({ name, params }: FunctionDefinition): DocumentedFunction {
  const help = Object.values(MODEL_HELP).flatMap(({ functions }) => functions[name] ?? [])[0];
  if (help === undefined) throw new Error(`The function ${name} has no help; write it in its model's help.ts.`);
  return {
    name,
    text: help.text,
    params: params.map((param) => {
      const text = help.params[param.name];
      if (text === undefined) throw new Error(`${name}: the parameter ${param.name} has no help.`);
      return { ...param, ...text };
    }),
  };
}

/** All custom functions with their help, in the registry's order. */
export const DOCUMENTED_FUNCTIONS: readonly DocumentedFunction[] = FUNCTIONS.map(documented);

/** What Help.html holds. */
export const HELP_FILE: HelpFile = {
  notes: Object.assign({}, FACT_NOTES, ...Object.values(MODEL_HELP).map(({ tables }) => tables)),
};
