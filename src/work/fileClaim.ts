import type { Store, Workbook } from '../core/ports';
import { pendingSteps } from './migrations/pendingSteps';
import { STEPS } from './migrations/steps';

/** Key under which the file notes its own id: properties travel into copies, where the id is another. */
const KEY = 'rosta.file';
/** What belongs to a person's choice and not to one file. */
const KEPT = ['rosta.lang'];

/** Whether Rosta has written into this very file before, into the one it was copied from, or into none. */
export type FileKind = 'known' | 'copy' | 'new';

/** What the file notes of itself; no remote call once the store was read. */
export function fileKind(store: Store, workbook: Workbook): FileKind {
  const noted = store.get(KEY)?.split(' ')[0];
  if (noted === undefined) return 'new';
  return noted === workbook.id() ? 'known' : 'copy';
}

/** Whether it is noted that the file's sheets are as this version makes them; no remote call once the store was read. */
export function isSchemaNoted(store: Store, workbook: Workbook): boolean {
  return store.get(KEY) === noteOf(workbook);
}

/** The file's id, and how many steps of migration lie behind it. */
function noteOf(workbook: Workbook): string {
  return `${workbook.id()} ${STEPS.length}`;
}

/** Notes that Rosta works in the file, and that nothing in it is of an earlier version, where that is so. */
export function noteSchema({ workbook, store }: ClaimPorts): void {
  store.set(KEY, pendingSteps(workbook).length === 0 ? noteOf(workbook) : workbook.id());
}

/** What noting needs of the world. */
interface ClaimPorts {
  readonly workbook: Workbook;
  readonly store: Store;
}

/**
 * Notes that Rosta works in this file. What a copy brought along of the original's registry, unfinished work, background
 * work and undo is dropped; its reports stay, as ordinary sheets.
 * @throws AppError PROPERTIES_FULL, PROTECTED
 */
export function claimFile(ports: ClaimPorts): void {
  const { workbook, store } = ports;
  if (fileKind(store, workbook) === 'copy') {
    for (const key of Object.keys(store.all())) {
      if (key.startsWith('rosta.') && !KEPT.includes(key)) store.remove(key);
    }
  }
  for (const { place, mark, file } of workbook.marks()) {
    if (mark.kind === 'journal' && file !== workbook.id() && place.on === 'sheet') workbook.removeSheet(place.sheetId);
  }
  noteSchema(ports);
}
