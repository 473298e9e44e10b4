import { areaA1 } from '../../core/a1';
import type { CellPlace } from '../../core/besides';
import type { Lang } from '../../core/lang';
import type { SheetRef, UndoPreviewView } from '../../core/views';
import { fill } from '../../i18n/template';
import { type Additions, hasAdditions } from './additions';
import { type Changes, countOf } from './changes';
import { EFFECTS } from './texts';

/** Something that stays, as the preview shows it. */
type KeptView = UndoPreviewView['kept'][number];

/** Cells, rows or keys that are named at once. */
const MOST_NAMED = 10;

function cellName({ row, column }: CellPlace): string {
  return areaA1({ row, column, rows: 1, columns: 1 });
}

/** Names in a line; of many only the first, with how many there are. */
export function listOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${named} … (${names.length})` : named;
}

function changesView(sheet: SheetRef, changes: Changes, lang: Lang): KeptView {
  if (changes.by === 'cells') {
    const cells = listOf(changes.cells.map(cellName));
    return { sheet, text: fill(EFFECTS.changedCells, { cells }, lang) };
  }
  const rows = listOf(changes.rows.map((row) => String(row + 1)));
  return { sheet, text: fill(EFFECTS.changedRows, { rows }, lang) };
}

function additionsView(sheet: SheetRef, { formulas, notes, charts }: Additions, lang: Lang): KeptView {
  const counts = [
    [EFFECTS.addedFormulas, formulas.length],
    [EFFECTS.addedNotes, notes.length],
    [EFFECTS.addedCharts, charts],
  ] as const;
  const added = counts.flatMap(([text, n]) => (n === 0 ? [] : [fill(text, { n }, lang)])).join(', ');
  const places = [...formulas, ...notes].map(cellName);
  const where = places.length === 0 ? '' : ` (${listOf(places)})`;
  return { sheet, text: fill(EFFECTS.added, { added: added + where }, lang) };
}

/** What stays on a sheet: what people changed, and what they added. */
export function keptViews(
  sheet: SheetRef,
  { changes, additions }: { readonly changes: Changes; readonly additions?: Additions },
  lang: Lang,
): readonly KeptView[] {
  return [
    ...(countOf(changes) === 0 ? [] : [changesView(sheet, changes, lang)]),
    ...(additions !== undefined && hasAdditions(additions) ? [additionsView(sheet, additions, lang)] : []),
  ];
}
