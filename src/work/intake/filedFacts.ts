import type { GivenFact } from '../../core/defineFact';
import { ANSWERS_FACT } from '../../facts/answers';
import { QUARANTINE_FACT } from '../../facts/quarantine';
import { VISITS_FACT } from '../../facts/visits';

/** The tables that answers are filed on, in the order of their sheets. */
export const FILED_FACTS: readonly GivenFact[] = [VISITS_FACT, ANSWERS_FACT, QUARANTINE_FACT];
