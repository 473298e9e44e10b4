import type { PlacedMark } from '../../core/ownMark';
import type { SheetInfo, Workbook } from '../../core/ports';
import { isMatrixScale, type MatrixScale } from './matrixScales';

/** A matrix by its mark, nothing read of it yet. */
export interface MatrixSheet {
  readonly sheet: SheetInfo;
  readonly scale: MatrixScale;
  /** The rater's name after the dash in the sheet's name; empty where it names none. */
  readonly rater: string;
}

/** Between the title and the rater in a sheet's name. */
const BETWEEN = ' – ';

/** The name of a rater's matrix. @param rater empty where there is one for all */
export function matrixName(title: string, rater: string): string {
  return rater === '' ? title : `${title}${BETWEEN}${rater}`;
}

/** The rater that a sheet's name tells; empty where it tells none. */
function raterOf(name: string): string {
  const at = name.indexOf(BETWEEN);
  return at < 0 ? '' : name.slice(at + BETWEEN.length).trim();
}

/**
 * The matrices of this file in the order they were found; no remote call besides the list of marks. A duplicate that a person
 * made of one counts: copying a sheet for a colleague is how people do it.
 */
export function matrixSheets(workbook: Pick<Workbook, 'id' | 'marks' | 'nameOf'>): readonly MatrixSheet[] {
  const seen = new Set<number>();
  const isMatrix = ({ place, mark, file }: PlacedMark): boolean =>
    place.on === 'sheet' && mark.kind === 'matrix' && file === workbook.id();
  return workbook.marks().flatMap((placed): MatrixSheet[] => {
    const { place, mark } = placed;
    if (!isMatrix(placed) || seen.has(place.sheetId) || !isMatrixScale(mark.id)) return [];
    seen.add(place.sheetId);
    const name = workbook.nameOf(place.sheetId);
    return name === undefined ? [] : [{ sheet: { id: place.sheetId, name }, scale: mark.id, rater: raterOf(name) }];
  });
}
