import { isDuplicate, type OwnKind, type PlacedMark } from '../core/ownMark';
import type { SheetInfo, Workbook } from '../core/ports';

/** A sheet of ours with its mark. */
export interface OwnSheet extends SheetInfo {
  readonly placed: PlacedMark;
}

/**
 * Marks made in this very file, on the sheets they stand on. Those that a copy of the file or a duplicate of a sheet brought
 * along are not ours: the sheets are their makers' own now.
 * @param file another file, to see what was made in that one
 */
export function ownMarks(workbook: Pick<Workbook, 'id' | 'marks'>, file = workbook.id()): readonly PlacedMark[] {
  return workbook.marks().filter((placed) => placed.file === file && !isDuplicate(placed));
}

/** Whole sheets of ours. */
export function ownSheets(workbook: Pick<Workbook, 'id' | 'marks' | 'nameOf'>): readonly OwnSheet[] {
  return ownMarks(workbook).flatMap((placed) => {
    const { on, sheetId } = placed.place;
    const name = on === 'sheet' ? workbook.nameOf(sheetId) : undefined;
    return name === undefined ? [] : [{ id: sheetId, name, placed }];
  });
}

/** The first mark of a kind on a whole sheet of this file; no call besides `marks`. */
export function ownMarkOf(workbook: Pick<Workbook, 'id' | 'marks'>, kind: OwnKind): PlacedMark | undefined {
  return ownMarks(workbook).find(({ place, mark }) => place.on === 'sheet' && mark.kind === kind);
}
