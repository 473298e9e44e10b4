import type { ModelDefinition } from '../../core/defineModel';
import { TOUCHPOINT_IMPORTANCE_FACT } from '../../facts/touchpointImportance';
import { MODELS } from '../../models/registry';

/** The model that gives the importance of touchpoints. */
export function qfdModel(): ModelDefinition {
  const model = MODELS.find(({ gives }) => gives.some(({ id }) => id === TOUCHPOINT_IMPORTANCE_FACT.id));
  if (model === undefined) throw new RangeError(`no model gives ${TOUCHPOINT_IMPORTANCE_FACT.id}`);
  return model;
}
