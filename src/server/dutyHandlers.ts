import type { DutyHandlers } from '../work/duties/serveDuties';

/** What the hourly run can do, by kind of duty. */
export const DUTY_HANDLERS: DutyHandlers = {};
