import type { ModelDefinition } from '../core/defineModel';
import { ATTRIBUTION_MODEL } from './attribution/model';
import { BARRIERS_MODEL } from './barriers/model';
import { CASH_MODEL } from './cash/model';
import { CHANNELS_MODEL } from './channels/model';
import { EXPERIENCE_MODEL } from './experience/model';
import { GROWTH_MODEL } from './growth/model';
import { ONOFF_MODEL } from './onoff/model';
import { ONOFF_PLAN_MODEL } from './onoffPlan/model';
import { ORDERS_MODEL } from './orders/model';
import { PATHS_MODEL } from './paths/model';
import { QFD_MODEL } from './qfd/model';
import { RFM_LIST_MODEL } from './rfm/listModel';
import { RFM_MODEL } from './rfm/model';
import { RFM_MOVEMENT_MODEL } from './rfm/movementModel';
import { SUMMARY_MODEL } from './summary/model';

/** Every model, one line each, in the order in which they are refreshed (a model's facts come before those who take them). */
export const MODELS: readonly ModelDefinition[] = [
  RFM_MODEL,
  RFM_MOVEMENT_MODEL,
  RFM_LIST_MODEL,
  ORDERS_MODEL,
  QFD_MODEL,
  EXPERIENCE_MODEL,
  CASH_MODEL,
  CHANNELS_MODEL,
  PATHS_MODEL,
  ATTRIBUTION_MODEL,
  ONOFF_MODEL,
  ONOFF_PLAN_MODEL,
  BARRIERS_MODEL,
  GROWTH_MODEL,
  SUMMARY_MODEL,
];

/** The model of an id, or `undefined`. */
export function modelOf(id: string): ModelDefinition | undefined {
  return MODELS.find((model) => model.id === id);
}
