import type { Settings } from '../../core/ports';
import { readExports } from '../channels/keptExports';

/** How many exports of channels the file reads; no remote call once the store was read. */
export function exportCount(store: Pick<Settings, 'get'>): number {
  return readExports(store).length;
}
