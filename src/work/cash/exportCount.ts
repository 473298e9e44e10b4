import type { Settings } from '../../core/ports';
import { keptJson } from '../state/keptJson';

const KEY = 'rosta.exports';

/** How many exports of channels the file reads; no remote call once the store was read. */
export function exportCount(store: Pick<Settings, 'get'>): number {
  const kept = keptJson(store, KEY);
  return Array.isArray(kept) ? kept.length : 0;
}
