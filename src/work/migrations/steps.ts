import { MARKS_2 } from './marks2';
import type { Step } from './step';

/** Every step, the oldest release first; steps of one table in the order of its versions. */
export const STEPS: readonly Step[] = [MARKS_2];
