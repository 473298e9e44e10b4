import type { FunctionDefinition } from '../core/defineFunction';
import type { FunctionHelp, ModelHelp } from '../core/defineHelp';
import type { ModelDefinition } from '../core/defineModel';
import type { HelpFile, HelpFunction, HelpOfModel, HelpTable } from '../core/helpFile';
import type { FileContext } from '../core/table';
import { ATTRIBUTION_HELP } from '../models/attribution/help';
import { BARRIERS_HELP } from '../models/barriers/help';
import { CASH_HELP } from '../models/cash/help';
import { CHANNELS_HELP } from '../models/channels/help';
import { EXPERIENCE_HELP } from '../models/experience/help';
import { GROWTH_HELP } from '../models/growth/help';
import { ONOFF_HELP } from '../models/onoff/help';
import { ONOFF_PLAN_HELP } from '../models/onoffPlan/help';
import { ORDERS_HELP } from '../models/orders/help';
import { PATHS_HELP } from '../models/paths/help';
import { QFD_HELP } from '../models/qfd/help';
import { MODELS } from '../models/registry';
import { RFM_HELP } from '../models/rfm/help';
import { RFM_LIST_HELP } from '../models/rfm/listHelp';
import { RFM_MOVEMENT_HELP } from '../models/rfm/movementHelp';
import { SUMMARY_HELP } from '../models/summary/help';

/** Help of every model, one line each, in any order. */
const MODEL_HELP: readonly ModelHelp[] = [
  RFM_HELP,
  RFM_MOVEMENT_HELP,
  RFM_LIST_HELP,
  ORDERS_HELP,
  QFD_HELP,
  EXPERIENCE_HELP,
  CASH_HELP,
  CHANNELS_HELP,
  PATHS_HELP,
  ATTRIBUTION_HELP,
  ONOFF_HELP,
  BARRIERS_HELP,
  ONOFF_PLAN_HELP,
  GROWTH_HELP,
  SUMMARY_HELP,
];

/**
 * Adds a function's help to its definition.
 * @throws Error naming what has no help
 */
function documented({ name, params }: FunctionDefinition, help: FunctionHelp | undefined): HelpFunction {
  if (help === undefined) throw new Error(`The function ${name} has no help; write it in its model's help.ts.`);
  const { text, result } = help;
  return {
    name,
    text,
    result: 'id' in result ? result.id : result,
    params: params.map((param) => {
      const told = help.params[param.name];
      if (told === undefined) throw new Error(`${name}: the parameter ${param.name} has no help.`);
      return { name: param.name, optional: param.optional, text: told.text, example: told.example };
    }),
  };
}

/** A file for the samples; nothing of it shows in the columns. */
const FILE: FileContext = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' };

/** The tables of a report on the sample: exactly those that people see. */
function tablesOf(model: ModelDefinition, { sample, facts }: ModelHelp): HelpTable[] {
  const params = Object.fromEntries(model.params.map((param) => [param.id, param.default]));
  const { parts } = model.run({ columns: sample, params, ...(facts && { facts }), file: FILE, today: 0 });
  return parts.flatMap((part) => {
    if (part.kind !== 'table') return [];
    const columns = part.table.columns.map(({ id, type, header }) => ({ id, type, header }));
    return [{ id: part.table.id, title: part.title, columns }];
  });
}

/** A model's help; one that nobody has written yet is empty, and a test says so. */
function helpOf(model: ModelDefinition): HelpOfModel {
  const help = MODEL_HELP.find((candidate) => candidate.model === model.id);
  return {
    about: help?.about ?? [],
    tables: help === undefined ? [] : tablesOf(model, help),
    functions: (model.functions ?? []).map((definition) => documented(definition, help?.functions[definition.name])),
  };
}

/** What Help.html holds. */
export const HELP_FILE: HelpFile = {
  notes: Object.assign({}, ...MODEL_HELP.map(({ tables }) => tables)),
  models: Object.fromEntries(MODELS.map((model) => [model.id, helpOf(model)])),
};
