import { formUrlOf } from '../forms/formOfEvent';
import { DocumentStore } from '../properties/documentStore';
import { GoogleWorkbook } from '../sheets/googleWorkbook';
import { GoogleTriggers } from '../triggers/googleTriggers';
import { keepFailure } from '../work/duties/failure';
import { triggeredRun } from '../work/duties/triggeredRun';
import { failureText } from '../work/failureText';
import { formAt, readForms } from '../work/forms/registry';
import { fileAnswers } from '../work/intake/fileAnswers';
import { attempt } from './attempt';
import { fieldPorts } from './fieldPorts';
import { fileOf } from './file';
import { bePatient } from './patience';
import { portsOf } from './serve';

/**
 * Installable trigger: an answer has come to a linked form. Clients can call it too, with anything; see
 * work/duties/triggeredRun.ts. What fails here is done by the hourly run; the state of things tells why.
 */
export function onFormAnswer(e?: unknown): void {
  bePatient();
  attempt(() => {
    const workbook = new GoogleWorkbook();
    // What is read before the lock is held may be changed meanwhile: filing reads anew.
    const early = new DocumentStore();
    attempt(() => early.all());
    const file = fileOf(workbook, early);
    const ports = fieldPorts(portsOf(workbook, new DocumentStore()));
    const { store, clock, lock } = ports;
    const triggers = new GoogleTriggers();
    const formOf = (): string | undefined => {
      const address = formUrlOf(e);
      return address === undefined ? undefined : formAt(readForms(store, workbook.id()), address)?.id;
    };
    const work = (): void => {
      try {
        fileAnswers(ports, file, formOf);
      } catch (cause) {
        keepFailure(store, { at: clock.now(), text: failureText(cause, file) });
      }
    };
    triggeredRun({ store: early, workbook, lock, triggers }, e, 'submit', () => triggers.submits(), work);
  });
}
