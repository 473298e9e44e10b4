import type { FileContext } from '../../core/table';
import { readForms } from '../forms/registry';
import { Bells, ring } from './bells';
import { IntakeDesk } from './desk';
import { isOpen, openReadings } from './formReadings';
import { pass } from './pass';
import type { IntakePorts } from './ports';

/** What became of the answers. */
export type FiledOutcome =
  /** All that had come by then is filed. */
  | 'done'
  /** There was no time for all of it: the hourly run goes on. */
  | 'again'
  /** Another execution is writing; it was told that there is something new. */
  | 'busy';

/** Passes until nothing new is rung for. */
function untilDry(
  ports: IntakePorts,
  file: FileContext,
  form: (() => string | undefined) | undefined,
  own?: string,
): FiledOutcome {
  if (readForms(ports.store, ports.workbook.id()).length === 0) return 'done';
  const desk = new IntakeDesk(ports, file);
  const bells = new Bells(ports.memory, own);
  const openForms = (): readonly string[] =>
    desk
      .forms()
      .filter(isOpen)
      .map(({ id }) => id);
  // Where only one form is open there is nothing to be asked.
  const named = openForms().length > 1 ? form?.() : undefined;
  let only: readonly string[] | undefined = named === undefined ? undefined : [named];
  for (;;) {
    const began = ports.clock.now();
    const { outcome } = pass(desk, openReadings(desk.forms(), began, only));
    if (outcome === 'again') return 'again';
    // Read last of all: who finds the lock taken after this waits for it a moment, and it is about to be free.
    const rung = bells.since(began, openForms());
    if (rung === undefined) return 'done';
    if (!ports.mayGoOn()) return 'again';
    only = rung.forms;
  }
}

/**
 * Files the answers that have come, each exactly once. The event that leads here only says that there is something new; it may
 * come twice, empty, or not at all. Who finds the file busy rings for who is filing, tries once more and leaves.
 *
 * One open form and one response cost 15 remote calls: lock 2, store 1, marks 1, visits 1, answers 1, plan 1, form 2, three
 * writes, flush, marks, bells.
 * @param form asked for the form that has something new, where several are open; it may know none
 * @throws AppError PROTECTED, FILE_FULL, TABLE_BROKEN and others, with nothing marked as filed
 */
export function fileAnswers(ports: IntakePorts, file: FileContext, form?: () => string | undefined): FiledOutcome {
  let outcome: FiledOutcome = 'busy';
  const attempt = (own?: string): boolean =>
    ports.lock.attempt(() => {
      outcome = untilDry(ports, file, form, own);
    });
  if (!attempt()) attempt(ring(ports));
  return outcome;
}
