import type { FileContext } from '../../core/table';
import { fileQuizzes } from '../briefing/fileQuizzes';
import { type FormRecord, readForms } from '../forms/registry';
import { fileRefusals } from '../refusals/fileRefusals';
import { followMissed } from '../tasks/followRechecks';
import { IntakeDesk } from './desk';
import { finishErasing } from './erase';
import { isOpen, isStillRead } from './formReadings';
import { isDueWhole, pass } from './pass';
import type { IntakePorts } from './ports';
import type { FormReading } from './readReplies';
import { retention } from './retention';

/** Kind of the duty that is there as long as answers are collected. */
export const INTAKE_DUTY = 'intake';

/** A closed form is read as long as something may still come; since when it is closed is noted when that is first seen. */
function noteClosed(desk: IntakeDesk, { id, state, closedAt = 0 }: FormRecord, now: number): void {
  if (state === 'closed' && closedAt === 0) desk.change(id, { closedAt: now });
  if (state !== 'closed' && closedAt !== 0) desk.change(id, { closedAt: 0 });
}

/**
 * Files what no event brought, of every form that may have something: each once a day whole, so that edits under the same id
 * and time are found too; the same of the briefing's quiz and of refusals, and of tasks whose rechecks were decided of. Then what
 * has been kept long enough is erased. To be called by the hourly run.
 * @returns `again` when there was no time for everything
 * @throws AppError BUSY when another execution is writing
 */
export function sweep(ports: IntakePorts, file: FileContext): 'done' | 'again' {
  const outcome = ports.lock.hold(() => {
    ports.store.reread();
    if (readForms(ports.store, ports.workbook.id()).length === 0) return 'done';
    const opened = new IntakeDesk(ports, file);
    const desk = opened.hasVisits ? finishErasing(opened).desk : opened;
    const now = ports.clock.now();
    const readingsOf = (forms: readonly FormRecord[]): readonly FormReading[] =>
      forms
        .filter((record) => isOpen(record) || isStillRead(record, now))
        .map((record) => ({ record, isWhole: isDueWhole(record, now) }));
    const [readings, quizzes] = [readingsOf(desk.forms()), readingsOf(desk.quizzes())];
    const refusals = readingsOf(desk.refusalForms());
    for (const record of desk.allForms()) noteClosed(desk, record, now);
    const { outcome } = pass(desk, readings);
    if (outcome === 'done') {
      fileQuizzes(desk, quizzes, desk.quizzes().length > 0);
      fileRefusals(desk, refusals);
      if (desk.hasVisits) followMissed(desk);
    }
    return outcome;
  });
  if (outcome === 'again' || !ports.mayGoOn()) return 'again';
  return retention(ports, file);
}
