import { isDuplicate, type OwnKind, type PlacedMark } from '../core/ownMark';
import type { Store, Workbook } from '../core/ports';
import { EXPORTS_KEY } from './channels/keptExports';
import { MADE_KEYS } from './facts/keptMade';
import { JOURNEY_KEY } from './journey/writtenPrints';
import { pendingSteps } from './migrations/pendingSteps';
import { STEPS } from './migrations/steps';
import { paramsKey } from './panel/keptParams';
import { BEAT_KEY } from './state/beat';
import { readHourly } from './state/hourlyRecord';
import { keptFields } from './state/keptJson';

/** Key under which the file notes its own id: properties travel into copies, where the id is another. */
const KEY = 'rosta.file';
/** Settings by which tables that are taken over are counted: which level is "now", the scale of marks. */
const REPORT_SETTINGS = ['cash', 'qfd'].map(paramsKey);
/**
 * What belongs to a person's choice or to a sheet that is taken over, and not to one file; the note itself goes last, so that a
 * cut claim is repeated.
 */
const KEPT = ['rosta.lang', ...REPORT_SETTINGS, JOURNEY_KEY, EXPORTS_KEY, KEY];
/** Sheets that hold what people filled in, which in a copy is the copier's: work goes on with them. */
const TAKEN_OVER: readonly OwnKind[] = ['table', 'settings', 'matrix'];

/** Whether Rosta has written into this very file before, into the one it was copied from, or into none. */
export type FileKind = 'known' | 'copy' | 'new';

/** What the file notes of itself; no remote call once the store was read. */
export function fileKind(store: Store, workbook: Workbook): FileKind {
  const noted = notedFile(store);
  if (noted === undefined) return 'new';
  return noted === workbook.id() ? 'known' : 'copy';
}

function notedFile(store: Store): string | undefined {
  return store.get(KEY)?.split(' ')[0];
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

/** Marks of tables and settings say from now on that they are of this file, those of whole sheets last: a cut is repeated. */
function takeOver({ workbook }: ClaimPorts, original: string): void {
  // A matrix that a person duplicated for a colleague is filled in too; any other duplicate is a sheet of its maker.
  const isTheirs = (placed: PlacedMark): boolean => !isDuplicate(placed) || placed.mark.kind === 'matrix';
  const marks = workbook.marks().filter((placed) => placed.file === original && isTheirs(placed));
  const sheets = marks.filter(({ place, mark }) => place.on === 'sheet' && TAKEN_OVER.includes(mark.kind));
  const ids = new Set(sheets.map(({ place }) => place.sheetId));
  const pieces = marks.filter(({ place }) => place.on !== 'sheet' && ids.has(place.sheetId));
  workbook.changeMarks([...pieces, ...sheets].map((from: PlacedMark) => ({ from, to: from.mark })));
}

/** Drops what the original remembered; a record that names this file was made here, before anybody said that it is a copy. */
function dropRecords({ workbook, store }: ClaimPorts): void {
  const file = workbook.id();
  const beat = readHourly(store, file) === undefined ? [] : [BEAT_KEY];
  const isKept = (key: string): boolean =>
    [...KEPT, ...beat].includes(key) || key.startsWith(MADE_KEYS) || keptFields(store, key)['file'] === file;
  for (const key of Object.keys(store.all())) {
    if (key.startsWith('rosta.') && !isKept(key)) store.remove(key);
  }
}

/**
 * Notes that Rosta works in this file. What a copy brought along of the original's registry, unfinished work, background
 * work and undo is dropped; its tables and settings become this file's own, its reports stay, as ordinary sheets.
 * @throws AppError PROPERTIES_FULL, PROTECTED
 */
export function claimFile(ports: ClaimPorts): void {
  const { workbook, store } = ports;
  if (fileKind(store, workbook) === 'copy') {
    takeOver(ports, notedFile(store) ?? '');
    dropRecords(ports);
  }
  for (const { place, mark, file } of workbook.marks()) {
    if (mark.kind === 'journal' && file !== workbook.id() && place.on === 'sheet') workbook.removeSheet(place.sheetId);
  }
  noteSchema(ports);
}

/**
 * The same in a copy that nobody has claimed, and nothing elsewhere: to be called under the lock before a table is looked
 * for, so that the copied one is found.
 * @throws AppError PROPERTIES_FULL, PROTECTED
 */
export function claimCopy(ports: ClaimPorts): void {
  if (fileKind(ports.store, ports.workbook) === 'copy') claimFile(ports);
}
