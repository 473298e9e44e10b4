import type { GivenFact } from '../core/defineFact';
import { TASKS_FACT } from './tasks';

/** Every fact that is kept as a table, one line each. */
export const TABLE_FACTS: readonly GivenFact[] = [TASKS_FACT];
