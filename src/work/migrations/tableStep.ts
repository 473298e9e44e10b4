import type { GivenFact } from '../../core/defineFact';
import type { PlacedMark } from '../../core/ownMark';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { headerText } from '../../i18n/headers';
import { ownMarks } from '../ownership';
import { placeColumns } from '../tables/placeColumns';
import { changeMarks } from './changeMarks';
import type { Step } from './step';

/** A change of a table's columns. */
export interface TableChange {
  /** The release whose tables are changed. */
  readonly release: string;
  readonly from: number;
  /** The fact as it is afterwards; its version is the one the table gets. */
  readonly to: GivenFact;
  /** Earlier id of a column by its present one. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/** The fact with the ids its columns had before. */
function earlier({ to, renamed = {} }: TableChange): GivenFact {
  return { ...to, columns: to.columns.map((column) => ({ ...column, id: renamed[column.id] ?? column.id })) };
}

/** Adds what is missing on one sheet: its headers to the right of everything, and its marks. */
function addColumns(workbook: Workbook, change: TableChange, sheetId: number, file: FileContext): void {
  const { to } = change;
  const cells = workbook.readAll(sheetId);
  const marks = ownMarks(workbook).filter(({ place }) => place.sheetId === sheetId);
  // A run that was cut may have renamed some of the marks.
  const now = placeColumns(cells, to, marks, sheetId);
  const before = placeColumns(cells, earlier(change), marks, sheetId);
  const missing = to.columns.filter((_, i) => now.columns[i] === undefined && before.columns[i] === undefined);
  const right = Math.max(0, ...cells.map(({ length }) => length));
  if (missing.length > 0) {
    workbook.writeCells(sheetId, now.headerRow, right, [
      missing.map((column) => headerText(column, file.lang, file.currency)),
    ]);
  }
  const isMarked = (id: string): boolean => marks.some(({ mark }) => mark.kind === 'column' && mark.id === id);
  const place = to.columns.flatMap((column, i): PlacedMark[] => {
    const earlierId = change.renamed?.[column.id] ?? column.id;
    if (isMarked(column.id) || isMarked(earlierId)) return [];
    const index = now.columns[i] ?? before.columns[i] ?? right + missing.indexOf(column);
    const mark = { kind: 'column', id: column.id, version: to.version } as const;
    return [{ place: { on: 'column', sheetId, index }, mark, file: workbook.id() }];
  });
  if (place.length > 0) workbook.placeMarks(place);
}

/**
 * Brings tables of a fact from one version to the next. Columns keep their places, since marks find them; new ones are added
 * to the right. The sheet's own mark changes last, so that a cut leaves the step pending. Columns added stay when it is
 * undone, empty as they are.
 */
export function tableStep(change: TableChange): Step {
  const { to, from, release, renamed = {} } = change;
  const isOld = ({ place, mark }: PlacedMark): boolean =>
    place.on === 'sheet' && mark.kind === 'table' && mark.id === to.id && mark.version === from;
  const nowOf = (id: string): string => Object.entries(renamed).find(([, earlierId]) => earlierId === id)?.[0] ?? id;
  return {
    release,
    isPending: (marks) => marks.some(isOld),
    apply: (workbook, file) => {
      const sheets = ownMarks(workbook).filter(isOld);
      for (const { place } of sheets) addColumns(workbook, change, place.sheetId, file);
      // The headers must stand in the file before a mark says that they do.
      workbook.flush();
      const ids = new Set(sheets.map(({ place }) => place.sheetId));
      const pieces = ownMarks(workbook).filter(
        ({ place, mark }) => place.on !== 'sheet' && ids.has(place.sheetId) && mark.version === from,
      );
      const changes = [...pieces, ...sheets].map((before) => {
        const id = before.mark.kind === 'column' ? nowOf(before.mark.id) : before.mark.id;
        return { before, after: { ...before.mark, id, version: to.version } };
      });
      return changeMarks(workbook, changes);
    },
  };
}
