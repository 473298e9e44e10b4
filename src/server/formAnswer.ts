import { formUrlOfEvent, sheetOfEvent } from '../forms/formNews';
import { GoogleTriggers } from '../triggers/googleTriggers';
import { tellCritical } from '../work/alerts/tellCritical';
import { keepFailure } from '../work/duties/failure';
import { isNamed, removeLeft, triggerOf } from '../work/duties/triggeredRun';
import { failureText } from '../work/failureText';
import { fileAnswers } from '../work/intake/fileAnswers';
import { alertPorts } from './alertPorts';
import { attempt } from './attempt';
import { fieldPorts } from './fieldPorts';
import { fileOf, NO_FILE } from './file';
import { bePatient } from './patience';
import { newPorts } from './serve';

/**
 * Installable trigger: an answer has come to a linked form. Clients can call it too, with anything: only the trigger that the
 * file names makes it work. What fails here is done by the hourly run; the state of things tells why.
 */
export function onFormAnswer(e?: unknown): void {
  const uid = triggerOf(e);
  if (uid === undefined) return;
  bePatient();
  attempt(() => {
    const opened = newPorts();
    const ports = fieldPorts(opened);
    const { store, workbook, clock } = ports;
    const meantFile = () => {
      // Read whole only now, under the lock: what others have changed until then is seen.
      store.all();
      if (isNamed(ports, uid, 'submit')) return fileOf(workbook, store);
      const triggers = new GoogleTriggers();
      removeLeft(triggers, uid, triggers.submits());
      return undefined;
    };
    try {
      fileAnswers(ports, meantFile, {
        news: { sheet: () => sheetOfEvent(e), address: () => formUrlOfEvent(e) },
        // What cannot be told now the hourly run tells; filing is never harmed by it.
        filed: ({ visits, answers, file }) =>
          attempt(() => tellCritical(alertPorts(opened), visits.takeFresh(), answers.all(), file)),
      });
    } catch (cause) {
      const file = attempt(() => fileOf(workbook, store)) ?? NO_FILE;
      keepFailure(store, { at: clock.now(), text: failureText(cause, file) });
    }
  });
}
