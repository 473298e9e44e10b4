import { ALERTS_DUTY, hourlyAlerts } from '../work/alerts/hourlyAlerts';
import { checkNew } from '../work/checks/checkNew';
import type { DutyHandlers } from '../work/duties/serveDuties';
import { refreshMapNames } from '../work/field/refreshMapNames';
import { INTAKE_DUTY, sweep } from '../work/intake/sweep';
import { continueReportJob } from '../work/jobs/reportJob';
import { refreshRatings } from '../work/journey/refreshRatings';
import { mapRowsOf } from '../work/map/mapRowsOf';
import { refreshProgress } from '../work/plan/drawProgress';
import { readProgramme } from '../work/programme/readProgramme';
import { alertPorts } from './alertPorts';
import { fieldPorts } from './fieldPorts';
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
  /** Answers that no event brought are filed; this is never done for good. */
  [INTAKE_DUTY]: (_, began) => {
    const call: Call = { file: NO_FILE };
    const ports = fieldPorts({ ...portsFor(call), began });
    refreshMapNames(ports, readProgramme(ports.workbook, call.file), call.file);
    sweep(ports, call.file);
    checkNew(ports, call.file);
    refreshRatings(ports, call.file);
    refreshProgress(ports, call.file);
    return 'again';
  },
  /** People are told what no event told; this is never done for good. */
  [ALERTS_DUTY]: (_, began) => {
    const call: Call = { file: NO_FILE };
    const opened = { ...portsFor(call), began };
    hourlyAlerts({ ...alertPorts(opened), lock: opened.lock, mapRows: (file) => mapRowsOf(opened, file) }, call.file);
    return 'again';
  },
};
