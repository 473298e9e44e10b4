import type { FileContext } from '../../core/table';
import { fileQuizzes } from '../briefing/fileQuizzes';
import { readForms } from '../forms/registry';
import { fileRefusals } from '../refusals/fileRefusals';
import { Bells, ring } from './bells';
import { IntakeDesk } from './desk';
import { type FormNews, formOfNews } from './formOfNews';
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

/** What leads to filing, and what follows from it. */
export interface FilingWays {
  /** Which form has something new, asked where several are open. */
  readonly news?: FormNews;
  /** Told after each pass, when all of it is filed, mapped and marked, under the lock, where visits are filed; must not throw. */
  readonly filed?: (desk: IntakeDesk) => void;
}

/** Passes until nothing new is rung for. */
function untilDry(ports: IntakePorts, file: FileContext, { news, filed }: FilingWays, own?: string): FiledOutcome {
  if (readForms(ports.store, ports.workbook.id()).length === 0) return 'done';
  const desk = new IntakeDesk(ports, file);
  const bells = new Bells(ports.memory, own);
  const openForms = (): readonly string[] =>
    desk
      .allForms()
      .filter(isOpen)
      .map(({ id }) => id);
  // Where only one form is open there is nothing to be asked.
  const named = news !== undefined && openForms().length > 1 ? formOfNews(desk, news) : undefined;
  let only: readonly string[] | undefined = named === undefined ? undefined : [named];
  for (;;) {
    const began = ports.clock.now();
    const { outcome } = pass(desk, openReadings(desk.forms(), began, only));
    if (outcome === 'done') {
      fileQuizzes(desk, openReadings(desk.quizzes(), began, only));
      fileRefusals(desk, openReadings(desk.refusalForms(), began, only));
    }
    // Before the bells are looked at: whoever comes meanwhile rings and is heard.
    if (desk.hasVisits) filed?.(desk);
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
 * One response costs 14 remote calls: lock, store, marks, visits, answers, plan, two for the form, three writes, flush, marks,
 * bells.
 * @param fileOf asked under the lock, when the store may be read whole; nothing is done where it answers with nothing
 * @throws AppError PROTECTED, FILE_FULL, TABLE_BROKEN and others, with nothing marked as filed
 */
export function fileAnswers(
  ports: IntakePorts,
  fileOf: () => FileContext | undefined,
  ways: FilingWays = {},
): FiledOutcome {
  let outcome: FiledOutcome = 'busy';
  const attempt = (own?: string): boolean =>
    ports.lock.attempt(() => {
      const file = fileOf();
      outcome = file === undefined ? 'done' : untilDry(ports, file, ways, own);
    });
  if (!attempt()) attempt(ring(ports));
  return outcome;
}
