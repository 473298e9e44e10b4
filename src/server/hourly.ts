import type { FileContext } from '../core/table';
import { DocumentStore } from '../properties/documentStore';
import { GoogleWorkbook } from '../sheets/googleWorkbook';
import { GoogleTriggers } from '../triggers/googleTriggers';
import { hourlyRun } from '../work/duties/hourlyRun';
import { failureText } from '../work/failureText';
import { attempt } from './attempt';
import { DUTY_HANDLERS } from './dutyHandlers';
import { fileOf, NO_FILE } from './file';
import { fileLock } from './fileLock';
import { bePatient } from './patience';
import { SYSTEM_CLOCK } from './systemClock';

/**
 * Installable trigger: the hourly run. Clients can call it too, with anything; see work/duties/hourlyRun.ts. Nobody is there to
 * read an exception, and Google mails none of an add-on's: a duty that fails tells the state of things, and so does a run
 * that did not come about.
 */
export function everyHour(e?: unknown): void {
  bePatient();
  attempt(() => {
    const workbook = new GoogleWorkbook();
    const describe = (cause: unknown): string => {
      const file: FileContext = attempt(() => fileOf(workbook)) ?? NO_FILE;
      return failureText(cause, file);
    };
    const ports = { workbook, store: new DocumentStore(), triggers: new GoogleTriggers(), lock: fileLock() };
    hourlyRun({ ...ports, clock: SYSTEM_CLOCK, describe }, e, DUTY_HANDLERS);
  });
}
