import type { PlacedMark } from '../../core/ownMark';
import type { Workbook } from '../../core/ports';
import { ownMarks } from '../ownership';

/** Id of the marks of the map: of its sheet, and of its first row and column. */
export const MAP_ID = 'map';

const isMapSheet = ({ place, mark }: PlacedMark): boolean =>
  place.on === 'sheet' && mark.kind === 'report' && mark.id === MAP_ID;

/** The sheet the map stands on; no remote call besides the list of marks. */
export function mapSheet(workbook: Pick<Workbook, 'id' | 'marks'>): number | undefined {
  return ownMarks(workbook).find(isMapSheet)?.place.sheetId;
}
