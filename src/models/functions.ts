import type { FunctionDefinition } from '../core/defineFunction';
import { ATTRIBUTION_FUNCTIONS } from './attribution/functions';
import { BARRIERS_FUNCTION } from './barriers/functions';
import { CASH_FUNCTIONS } from './cash/functions';
import { END_TO_END_FUNCTION } from './channels/functions';
import { EXPERIENCE_FUNCTIONS } from './experience/functions';
import { ON_OFF_FUNCTION } from './onoff/functions';
import {
  QFD_FACTORS_FUNCTION,
  QFD_STABILITY_FUNCTION,
  QFD_STAGES_FUNCTION,
  QFD_TOUCHPOINTS_FUNCTION,
} from './qfd/functions';
import { RFM_FUNCTION, RFM_MATRIX_FUNCTION, RFM_MOVEMENT_FUNCTION, RFM_SEGMENTS_FUNCTION } from './rfm/functions';

/**
 * Every custom function, those of each model together. The list stands apart from the models, because each call of a
 * formula evaluates whatever it imports, and panels and reports are no part of a formula.
 */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  RFM_FUNCTION,
  RFM_SEGMENTS_FUNCTION,
  RFM_MATRIX_FUNCTION,
  RFM_MOVEMENT_FUNCTION,
  QFD_TOUCHPOINTS_FUNCTION,
  QFD_FACTORS_FUNCTION,
  QFD_STAGES_FUNCTION,
  QFD_STABILITY_FUNCTION,
  ...EXPERIENCE_FUNCTIONS,
  ...CASH_FUNCTIONS,
  END_TO_END_FUNCTION,
  ...ATTRIBUTION_FUNCTIONS,
  ON_OFF_FUNCTION,
  BARRIERS_FUNCTION,
];
