import type { PlacedMark } from '../../core/ownMark';
import type { Workbook } from '../../core/ports';

/** Marks made in this very file: those a copy brought along speak of sheets that are the copier's own. */
export function ownMarks(workbook: Workbook): readonly PlacedMark[] {
  const id = workbook.id();
  return workbook.marks().filter(({ file }) => file === id);
}
