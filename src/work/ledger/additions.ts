import type { Besides, CellPlace } from '../../core/besides';
import type { SheetImage } from '../../core/sheetImage';
import { rowPrint, splitPrints } from './print';

/** What people put on a sheet besides the values of its cells. */
export interface Additions {
  readonly formulas: readonly CellPlace[];
  readonly notes: readonly CellPlace[];
  readonly charts: number;
}

/** What a run itself put on a sheet besides values. */
export interface MadeBesides {
  /** Prints of its notes, one after another. */
  readonly notes: string;
  readonly charts: number;
  /** Cells with a formula of ours, whose value changes by itself; absent where there are none. */
  readonly formulas?: readonly CellPlace[];
}

const notePrint = (text: string): string => rowPrint([text.replace(/\r\n?/g, '\n').trim()]);

/** What of an image lies on the sheet besides values. */
type Drawn = Pick<SheetImage, 'notes' | 'charts' | 'formulas'>;

/** What to remember of the notes, charts and formulas a run drew. */
export function madeBesides({ notes, charts, formulas = [] }: Drawn): MadeBesides {
  const prints = { notes: notes.map(({ text }) => notePrint(text)).join(''), charts: charts.length };
  return formulas.length === 0 ? prints : { ...prints, formulas: formulas.map(({ row, column }) => ({ row, column })) };
}

/** Whether a formula of ours stands in a cell. */
export function isMadeFormula({ formulas = [] }: Pick<MadeBesides, 'formulas'>, { row, column }: CellPlace): boolean {
  return formulas.some((own) => own.row === row && own.column === column);
}

/** What lies on a sheet now and did not when the run had made it. A note of ours counts as ours wherever it was moved. */
export function additionsTo(made: MadeBesides, { formulas, notes, charts }: Besides): Additions {
  const ours = splitPrints(made.notes);
  const foreign = notes.filter(({ text }) => {
    const at = ours.indexOf(notePrint(text));
    if (at >= 0) ours.splice(at, 1);
    return at < 0;
  });
  return {
    formulas: formulas.filter((place) => !isMadeFormula(made, place)),
    notes: foreign.map(({ row, column }) => ({ row, column })),
    charts: Math.max(0, charts - made.charts),
  };
}

/** Whether people added anything. */
export function hasAdditions({ formulas, notes, charts }: Additions): boolean {
  return formulas.length + notes.length + charts > 0;
}
