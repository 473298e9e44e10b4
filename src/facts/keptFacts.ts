import type { GivenFact } from '../core/defineFact';
import { CHANNEL_FLOWS_FACT } from './channelFlows';
import { STAGE_EVIDENCE_FACT } from './stageEvidence';

/** Facts whose rows are kept with the last report that made them, since making them anew would cost another report. */
export const KEPT_FACTS: readonly GivenFact[] = [STAGE_EVIDENCE_FACT, CHANNEL_FLOWS_FACT];
