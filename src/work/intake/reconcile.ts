import type { ReconcileView } from '../../core/fieldViews';
import type { FormReply } from '../../core/forms';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { formatDay, formatTime } from '../../i18n/dates';
import { fill } from '../../i18n/template';
import { fileQuizzes } from '../briefing/fileQuizzes';
import { fileRefusals } from '../refusals/fileRefusals';
import { IntakeDesk } from './desk';
import { wholeReadings } from './formReadings';
import { reconcileEntry } from './keptReconcile';
import { isCollecting } from './makeFiledSheets';
import { pass } from './pass';
import type { IntakePorts } from './ports';
import { reconcileLines, waitingRows } from './reconcileLines';
import { refileHeld } from './refileHeld';
import { INTAKE_TEXTS } from './texts';

type Counts = Pick<ReconcileView, 'received' | 'filed' | 'quarantined' | 'erased' | 'lost' | 'doubled'>;

/** Counts that must agree: every response that was ever seen is filed, waits, or was erased. */
function countsOf(desk: IntakeDesk, read: ReadonlyMap<string, readonly FormReply[]>): Counts {
  const { visits, answers } = desk;
  const waiting = waitingRows(desk).map(({ response }) => response);
  const inForms = [...read.values()].flatMap((replies) => replies.map(({ id }) => visits.rootOf(id)));
  const received = new Set([...visits.all(), ...waiting, ...inForms]).size;
  const filed = visits.standing().length;
  const erased = visits.erased();
  const doubled = visits.doubled.length + answers.doubled.length;
  const lost = received - filed - erased - waiting.length;
  return { received, filed, quarantined: waiting.length, erased, lost, doubled };
}

const NOTHING: Counts = { received: 0, filed: 0, quarantined: 0, erased: 0, lost: 0, doubled: 0 };

function viewOf(
  counts: Counts,
  lines: ReconcileView['lines'],
  isDone: boolean,
  now: number,
  file: FileContext,
): ReconcileView {
  const { lang, zone } = file;
  const { lost, doubled } = counts;
  const agrees = lost === 0 && doubled === 0;
  const verdict = fill(agrees ? INTAKE_TEXTS.agrees : INTAKE_TEXTS.differs, { lost, doubled }, lang);
  return {
    when: `${formatDay(zoneDays(zone).dayOf(now), lang)}, ${formatTime(now, zone)}`,
    ...counts,
    verdict: isDone ? verdict : INTAKE_TEXTS.unfinished[lang],
    lines,
  };
}

/**
 * Reads every form whole, files what is missing, looks again at what waits in quarantine, and counts. It never removes anything.
 * The view is kept, so that the panel can show the last one.
 * @throws AppError BUSY, PROTECTED, FILE_FULL
 */
export function reconcile(ports: IntakePorts, file: FileContext): ReconcileView {
  return ports.lock.hold(() => {
    ports.store.reread();
    const now = ports.clock.now();
    const desk = new IntakeDesk(ports, file);
    if (!isCollecting(ports)) {
      // A file may ask only those who did not buy: no sheets of visits are made for that.
      fileRefusals(desk, wholeReadings(desk.refusalForms()));
      desk.keepMarks();
      return viewOf(NOTHING, [], true, now, file);
    }
    const { outcome, read } = pass(desk, wholeReadings(desk.forms()), true);
    if (outcome === 'done') {
      refileHeld(desk, new Set([...read.values()].flatMap((replies) => replies.map(({ id }) => id))));
    }
    if (outcome === 'done') {
      fileQuizzes(desk, wholeReadings(desk.quizzes()));
      fileRefusals(desk, wholeReadings(desk.refusalForms()));
    }
    const view = viewOf(countsOf(desk, read), reconcileLines(desk, read, file), outcome === 'done', now, file);
    desk.keepMarks(reconcileEntry(ports.workbook.id(), view));
    return view;
  });
}
