import { MARK_VERSION, type OwnKind, type PlacedMark } from '../../core/ownMark';
import type { Workbook } from '../../core/ports';
import { modelOf } from '../../models/registry';
import { ownMarks } from '../ownership';
import { isSettingsSheet } from '../settings/isSettingsSheet';
import { changeMarks } from './changeMarks';
import type { Step } from './step';

/** What 0.1.0 marked: sheets of models, settings and the demo. */
const MARKED: readonly OwnKind[] = ['report', 'settings', 'demo'];

/** Whether a mark is one that 0.1.0 placed. */
export function isOldMark({ mark }: PlacedMark): boolean {
  return mark.version < MARK_VERSION && MARKED.includes(mark.kind);
}

/**
 * What a sheet of 0.1.0 is. Settings were marked as reports are: their names and their tables tell them apart, which takes
 * a call where the name does not.
 */
export function kindOfOld(workbook: Pick<Workbook, 'nameOf' | 'readTop'>, { mark, place }: PlacedMark): OwnKind {
  const model = modelOf(mark.id);
  const name = workbook.nameOf(place.sheetId);
  if (mark.kind !== 'report' || model === undefined || name === undefined) return mark.kind;
  return isSettingsSheet(workbook, { id: place.sheetId, name }, model) ? 'settings' : 'report';
}

/** Marks of 0.1.0 say from now on what a sheet is, not only of which model. */
export const MARKS_2: Step = {
  release: '0.1.0',
  isPending: (marks) => marks.some(isOldMark),
  apply: (workbook) => {
    const changes = ownMarks(workbook)
      .filter(isOldMark)
      .map((before) => {
        const kind = kindOfOld(workbook, before);
        return { before, after: { ...before.mark, kind, version: MARK_VERSION } };
      });
    return changeMarks(workbook, changes);
  },
};
