import { AppError } from '../../core/appError';
import { isDuplicate } from '../../core/ownMark';
import type { Clock, Lock, Store, Triggers, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { RemovedView } from '../../core/views';
import { fill } from '../../i18n/template';
import { ownSheets } from '../ownership';
import { freeSheetNames } from '../sheetNames';
import { REMOVED } from './texts';

/** A pass ends here; the client asks for the next one and shows how far it is. */
const PASS_MS = 20_000;
/** Each mark is a remote call. */
const MARKS_A_STEP = 10;

/** All keys of ours in any store. */
const OWN_KEYS = 'rosta.';
/** Goes last, so that every pass speaks the file's language. */
const LANGUAGE_KEY = 'rosta.lang';

/** What removing needs of the world. */
export interface RemovePorts {
  readonly workbook: Pick<
    Workbook,
    'id' | 'sheets' | 'nameOf' | 'forgetSheets' | 'marks' | 'removeMarks' | 'removeSheet' | 'addEmptySheet' | 'flush'
  >;
  /** Kept with the file. */
  readonly store: Store;
  /** Kept for the person. */
  readonly own: Store;
  readonly triggers: Triggers;
  readonly lock: Lock;
  readonly clock: Clock;
}

type Step = () => void;

/**
 * Sheets to delete: the chosen ones, the journal, and one that an unclaimed copy brought along. One that is gone was deleted by an earlier pass.
 * @throws AppError REQUEST_BROKEN when one that is not ours is among them
 */
function doomedSheets({ workbook }: RemovePorts, chosen: readonly number[]): readonly number[] {
  const own = ownSheets(workbook);
  const foreign = workbook.sheets().some(({ id }) => chosen.includes(id) && !own.some((sheet) => sheet.id === id));
  if (foreign) throw new AppError('REQUEST_BROKEN', { field: 'sheetIds' });
  const journals = workbook
    .marks()
    .filter((placed) => placed.place.on === 'sheet' && placed.mark.kind === 'journal' && !isDuplicate(placed));
  const doomed = [
    ...own.map(({ id }) => id).filter((id) => chosen.includes(id)),
    ...journals.map(({ place }) => place.sheetId),
  ];
  return [...new Set(doomed)];
}

function sheetSteps({ workbook }: RemovePorts, doomed: readonly number[], { lang }: FileContext): Step[] {
  const addEmpty = (): void => {
    workbook.addEmptySheet(freeSheetNames(workbook)(REMOVED.sheet[lang]));
    workbook.forgetSheets();
  };
  const remove = (id: number): void => {
    try {
      workbook.removeSheet(id);
    } catch (cause) {
      // Google keeps the last sheet that is not hidden; which sheets people hid is not known here.
      if (!(cause instanceof AppError) || cause.code !== 'SERVICE_REFUSED') throw cause;
      addEmpty();
      workbook.removeSheet(id);
    }
  };
  const isAll = workbook.sheets().every(({ id }) => doomed.includes(id));
  return [...(isAll ? [addEmpty] : []), ...doomed.map((id) => () => remove(id))];
}

/** Marks go from what stays; those of a deleted sheet go with it. */
function markSteps({ workbook }: RemovePorts, doomed: readonly number[]): Step[] {
  const marks = workbook.marks().filter(({ place }) => !doomed.includes(place.sheetId));
  const steps: Step[] = [];
  for (let first = 0; first < marks.length; first += MARKS_A_STEP) {
    const some = marks.slice(first, first + MARKS_A_STEP);
    steps.push(() => workbook.removeMarks(some));
  }
  return steps;
}

/** Without the consent a trigger can neither be listed nor run; its record goes anyway. */
function removeTriggers({ triggers }: RemovePorts): void {
  try {
    triggers.removeAll();
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'NO_CONSENT') throw cause;
  }
}

function keySteps(store: Store): Step[] {
  const keys = Object.keys(store.all()).filter((key) => key.startsWith(OWN_KEYS));
  const last = keys.filter((key) => key === LANGUAGE_KEY);
  return [...keys.filter((key) => key !== LANGUAGE_KEY), ...last].map((key) => () => store.remove(key));
}

/** Takes steps until the time is over, but one at least, so that slow calls cannot keep the work from ending. */
function take(steps: readonly Step[], isOver: () => boolean): number {
  let done = 0;
  for (const step of steps) {
    if (done > 0 && isOver()) break;
    step();
    done++;
  }
  return steps.length - done;
}

/** @returns steps that are left */
function pass(ports: RemovePorts, chosen: readonly number[], file: FileContext): number {
  const begunAt = ports.clock.now();
  const isOver = (): boolean => ports.clock.now() - begunAt >= PASS_MS;
  const doomed = doomedSheets(ports, chosen);
  const changes = [...sheetSteps(ports, doomed, file), ...markSteps(ports, doomed)];
  const changesLeft = take(changes, isOver);
  // Properties are gone at once; sheets and marks must be too by then.
  if (changes.length > 0) ports.workbook.flush();
  if (changesLeft === 0) removeTriggers(ports);
  const keys = [...keySteps(ports.own), ...keySteps(ports.store)];
  return changesLeft > 0 ? changesLeft + keys.length : take(keys, isOver);
}

/**
 * Removes Rosta from the file: sheets, marks, triggers, then what is kept with the file and for the person. What is cut
 * anywhere is done by the next call with the same sheets. The cache is left to forget by itself, which takes minutes.
 * @param chosen ids of sheets of ours
 * @throws AppError REQUEST_BROKEN, with nothing removed, when a sheet is not ours; PROTECTED; BUSY
 */
export function removeRosta(ports: RemovePorts, chosen: readonly number[], file: FileContext): RemovedView {
  const left = ports.lock.hold(() => pass(ports, chosen, file));
  return { left, lines: [left > 0 ? fill(REMOVED.left, { left }, file.lang) : REMOVED.done[file.lang]] };
}
