import type { DutyHandlers } from '../work/duties/serveDuties';
import { continueReportJob } from '../work/jobs/reportJob';
import { NO_FILE } from './file';
import { type Call, knownModel, portsFor } from './serve';

/** What the hourly run can do, by kind of duty. */
export const DUTY_HANDLERS: DutyHandlers = {
  /** A report that was cut or stopped by the clock goes on. */
  job: (id, began) => {
    const call: Call = { file: NO_FILE };
    const report = continueReportJob({ ...portsFor(call), began }, id, knownModel, call.file);
    return report.unfinished === null ? 'done' : 'again';
  },
};
