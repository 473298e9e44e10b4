import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { claimCopy, noteSchema } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { Journal } from '../ledger/journal';
import type { MarksOp } from '../ledger/run';
import { ownMarks } from '../ownership';
import { pendingSteps } from './pendingSteps';
import type { Step } from './step';
import { STEPS } from './steps';

/** What bringing a file up to date needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/**
 * Brings the sheets of a file up to date, as one run that can be undone. Cut and repeated, it goes on where it was.
 * @throws AppError BUSY, PROTECTED, SERVICE_FAILED
 */
export function migrate(ports: Ports, file: FileContext, steps: readonly Step[] = STEPS): void {
  const { workbook, clock, lock } = ports;
  lock.hold(() => {
    claimCopy(ports);
    const [first] = pendingSteps(workbook, steps);
    if (first === undefined) {
      noteSchema(ports);
      return;
    }
    const journal = new Journal(ports, file.lang);
    const at = clock.now();
    const id = journal.begin(at);
    const ops: MarksOp[] = [];
    // A step may leave another one something to do: a table goes from version to version.
    for (const step of steps) {
      if (!step.isPending(ownMarks(workbook))) continue;
      // Taken back in the order of the list: the last step first.
      ops.unshift({ op: 'marks', changes: step.apply(workbook, file) });
    }
    journal.add({ id, at, what: { kind: 'upgrade', id: first.release }, ops });
    workbook.flush();
    noteSchema(ports);
  });
}
