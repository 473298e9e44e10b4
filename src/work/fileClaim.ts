import type { Store, Workbook } from '../core/ports';

/** Key under which the file notes its own id: properties travel into copies, where the id is another. */
const KEY = 'rosta.file';
/** What belongs to a person's choice and not to one file. */
const KEPT = ['rosta.lang'];

/** Whether Rosta has written into this very file before, into the one it was copied from, or into none. */
export type FileKind = 'known' | 'copy' | 'new';

/** What the file notes of itself; no remote call once the store was read. */
export function fileKind(store: Store, workbook: Workbook): FileKind {
  const noted = store.get(KEY);
  if (noted === undefined) return 'new';
  return noted === workbook.id() ? 'known' : 'copy';
}

/**
 * Notes that Rosta works in this file. What a copy brought along of the original's registry, unfinished work, background
 * work and undo is dropped; its reports stay, as ordinary sheets.
 * @throws AppError PROPERTIES_FULL, PROTECTED
 */
export function claimFile({ workbook, store }: { readonly workbook: Workbook; readonly store: Store }): void {
  if (fileKind(store, workbook) === 'copy') {
    for (const key of Object.keys(store.all())) {
      if (key.startsWith('rosta.') && !KEPT.includes(key)) store.remove(key);
    }
  }
  for (const { place, mark, file } of workbook.marks()) {
    if (mark.kind === 'journal' && file !== workbook.id() && place.on === 'sheet') workbook.removeSheet(place.sheetId);
  }
  store.set(KEY, workbook.id());
}
