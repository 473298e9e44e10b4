import type { Workbook } from '../../core/ports';
import { blockSheet } from '../blocks/liveBlock';

/** Id of the marks of the map. */
export const MAP_ID = 'map';

/** The sheet the map stands on; no remote call besides the list of marks. */
export function mapSheet(workbook: Pick<Workbook, 'id' | 'marks'>): number | undefined {
  return blockSheet(workbook, MAP_ID);
}
