import type { OwnKind } from '../../core/ownMark';
import type { SheetInfo, Workbook } from '../../core/ports';

/** A sheet of ours that stands in the file. */
export interface OwnSheet extends SheetInfo {
  readonly kind: OwnKind;
}

/**
 * Whole sheets of ours, in tab order, by the marks made in this file: in a copied file all sheets are the copier's own.
 * Remote calls: those of `marks` and `sheets`.
 */
export function ownSheets(workbook: Pick<Workbook, 'id' | 'marks' | 'sheets'>): readonly OwnSheet[] {
  const kinds = new Map<number, OwnKind>();
  for (const { place, mark, file } of workbook.marks())
    if (place.on === 'sheet' && file === workbook.id()) kinds.set(place.sheetId, mark.kind);
  return workbook.sheets().flatMap((sheet) => {
    const kind = kinds.get(sheet.id);
    return kind === undefined ? [] : [{ ...sheet, kind }];
  });
}
