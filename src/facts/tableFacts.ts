import type { GivenFact } from '../core/defineFact';
import { ALERTS_FACT } from './alerts';
import { ANSWERS_FACT } from './answers';
import { BARRIERS_FACT } from './barriers';
import { BRIEFINGS_FACT } from './briefings';
import { CASH_LEVELS_FACT } from './cashLevels';
import { CHANNEL_PLAN_FACT } from './channelPlan';
import { CHANNEL_TAGS_FACT } from './channelTags';
import { FACTORS_FACT } from './factors';
import { JOBS_FACT } from './jobs';
import { JOURNEY_FACT } from './journey';
import { LOCATIONS_FACT } from './locations';
import { QUARANTINE_FACT } from './quarantine';
import { QUOTAS_FACT } from './quotas';
import { REFUSALS_FACT } from './refusals';
import { REVIEWS_FACT } from './reviews';
import { SHOPPERS_FACT } from './shoppers';
import { TASKS_FACT } from './tasks';
import { TOOL_SWITCHES_FACT } from './toolSwitches';
import { TOUCHPOINTS_FACT } from './touchpoints';
import { TRACK_CELLS_FACT } from './trackCells';
import { TRACKS_FACT } from './tracks';
import { VISIT_PLAN_FACT } from './visitPlan';
import { VISITS_FACT } from './visits';
import { WAVES_FACT } from './waves';

/** Every fact that is kept as a table, one line each. */
export const TABLE_FACTS: readonly GivenFact[] = [
  TASKS_FACT,
  JOBS_FACT,
  LOCATIONS_FACT,
  TOUCHPOINTS_FACT,
  WAVES_FACT,
  VISIT_PLAN_FACT,
  VISITS_FACT,
  ANSWERS_FACT,
  QUARANTINE_FACT,
  SHOPPERS_FACT,
  QUOTAS_FACT,
  REVIEWS_FACT,
  ALERTS_FACT,
  BRIEFINGS_FACT,
  FACTORS_FACT,
  JOURNEY_FACT,
  TRACKS_FACT,
  TRACK_CELLS_FACT,
  CASH_LEVELS_FACT,
  CHANNEL_PLAN_FACT,
  CHANNEL_TAGS_FACT,
  TOOL_SWITCHES_FACT,
  BARRIERS_FACT,
  REFUSALS_FACT,
];
