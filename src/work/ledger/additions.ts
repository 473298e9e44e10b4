import type { Besides, CellPlace } from '../../core/besides';
import { rowPrint, splitPrints } from './print';

/** What people put on a sheet besides the values of its cells. */
export interface Additions {
  readonly formulas: readonly CellPlace[];
  readonly notes: readonly CellPlace[];
  readonly charts: number;
}

/** What a run itself put on a sheet besides values; it never writes formulas. */
export interface MadeBesides {
  /** Prints of its notes, one after another. */
  readonly notes: string;
  readonly charts: number;
}

const notePrint = (text: string): string => rowPrint([text.replace(/\r\n?/g, '\n').trim()]);

/** What to remember of the notes and charts a run drew. */
export function madeBesides(notes: readonly { readonly text: string }[], charts: readonly unknown[]): MadeBesides {
  return { notes: notes.map(({ text }) => notePrint(text)).join(''), charts: charts.length };
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
    formulas,
    notes: foreign.map(({ row, column }) => ({ row, column })),
    charts: Math.max(0, charts - made.charts),
  };
}

/** Whether people added anything. */
export function hasAdditions({ formulas, notes, charts }: Additions): boolean {
  return formulas.length + notes.length + charts > 0;
}
