import type { FunctionDefinition } from '../core/defineFunction';
import type { ModelDefinition } from '../core/defineModel';
import { RFM_FUNCTION, RFM_SEGMENTS_FUNCTION } from './rfm/functions';
import { RFM_MODEL } from './rfm/model';

/** Every model, one line each, in the order in which they are refreshed (a model's facts come before those who take them). */
export const MODELS: readonly ModelDefinition[] = [RFM_MODEL];

/** Every custom function, one line each. */
export const FUNCTIONS: readonly FunctionDefinition[] = [RFM_FUNCTION, RFM_SEGMENTS_FUNCTION];

/** The model of an id, or `undefined`. */
export function modelOf(id: string): ModelDefinition | undefined {
  return MODELS.find((model) => model.id === id);
}
