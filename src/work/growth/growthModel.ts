import type { ModelDefinition } from '../../core/defineModel';
import { GROWTH_POINTS_FACT } from '../../facts/growthPoints';
import { MODELS } from '../../models/registry';

/**
 * The model that gives growth points.
 * @throws RangeError when the registry has none
 */
export function growthModel(): ModelDefinition {
  const model = MODELS.find(({ gives }) => gives.some(({ id }) => id === GROWTH_POINTS_FACT.id));
  if (model === undefined) throw new RangeError(`no model gives ${GROWTH_POINTS_FACT.id}`);
  return model;
}
