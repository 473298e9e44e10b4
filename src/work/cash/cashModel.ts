import type { ModelDefinition } from '../../core/defineModel';
import { STAGE_MONEY_FACT } from '../../facts/stageMoney';
import { MODELS } from '../../models/registry';

/**
 * The model that gives the money of the stages.
 * @throws RangeError when the registry has none
 */
export function cashModel(): ModelDefinition {
  const model = MODELS.find(({ gives }) => gives.some(({ id }) => id === STAGE_MONEY_FACT.id));
  if (model === undefined) throw new RangeError(`no model gives ${STAGE_MONEY_FACT.id}`);
  return model;
}
