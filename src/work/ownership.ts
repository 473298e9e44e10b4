import type { OwnKind, PlacedMark } from '../core/ownMark';
import type { SheetInfo, Workbook } from '../core/ports';

/** A sheet of ours with its mark. */
export interface OwnSheet extends SheetInfo {
  readonly placed: PlacedMark;
}

/**
 * Sheets that carry a mark made in this very file. Marks that a copy brought along are not ours: the sheets are the
 * copier's own now.
 */
export function ownSheets(workbook: Pick<Workbook, 'id' | 'marks' | 'nameOf'>): readonly OwnSheet[] {
  return workbook.marks().flatMap((placed) => {
    const { place, file } = placed;
    if (place.on !== 'sheet' || file !== workbook.id()) return [];
    const name = workbook.nameOf(place.sheetId);
    return name === undefined ? [] : [{ id: place.sheetId, name, placed }];
  });
}

/** The first mark of a kind on a whole sheet of this file; no call besides `marks`. */
export function ownMarkOf(workbook: Workbook, kind: OwnKind): PlacedMark | undefined {
  return workbook
    .marks()
    .find(({ place, mark, file }) => place.on === 'sheet' && mark.kind === kind && file === workbook.id());
}
