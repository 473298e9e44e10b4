import { MARK_VERSION, type OwnKind, type OwnMark, type PlacedMark } from '../../core/ownMark';
import { MODELS } from '../../models/registry';
import { settingsCopy } from '../settings/settingsSheet';
import { ownMarks } from '../tables/ownMarks';
import { changeMarks } from './changeMarks';
import type { Step } from './step';

/** What 0.1.0 marked: sheets of models, settings and the demo. */
const MARKED: readonly OwnKind[] = ['report', 'settings', 'demo'];

const isOld = ({ mark }: PlacedMark): boolean => mark.version < MARK_VERSION && MARKED.includes(mark.kind);

/** 0.1.0 marked settings as it did reports: only their names tell them apart. */
function isSettings({ kind, id }: OwnMark, sheet: string): boolean {
  const model = MODELS.find((candidate) => candidate.id === id);
  return kind === 'report' && model !== undefined && settingsCopy(sheet, model) > 0;
}

/** Marks of 0.1.0 say from now on what a sheet is, not only of which model. */
export const MARKS_2: Step = {
  release: '0.1.0',
  isPending: (marks) => marks.some(isOld),
  apply: (workbook) => {
    const names = new Map(workbook.sheets().map(({ id, name }) => [id, name]));
    const changes = ownMarks(workbook)
      .filter(isOld)
      .map((before) => {
        const kind = isSettings(before.mark, names.get(before.place.sheetId) ?? '') ? 'settings' : before.mark.kind;
        return { before, after: { ...before.mark, kind, version: MARK_VERSION } };
      });
    return changeMarks(workbook, changes);
  },
};
