import { JOURNEY_FACT } from '../../facts/journey';
import { TASKS_FACT } from '../../facts/tasks';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { VISITS_FACT } from '../../facts/visits';
import { MARKS_2 } from './marks2';
import type { Step } from './step';
import { tableStep } from './tableStep';

/** Every step, the oldest release first; steps of one table in the order of its versions. */
export const STEPS: readonly Step[] = [
  MARKS_2,
  tableStep({ release: '0.2.0', from: 1, to: TASKS_FACT }),
  tableStep({ release: '0.2.0', from: 1, to: VISIT_PLAN_FACT }),
  tableStep({ release: '0.2.0', from: 1, to: VISITS_FACT }),
  tableStep({ release: '0.2.0', from: 1, to: JOURNEY_FACT }),
];
