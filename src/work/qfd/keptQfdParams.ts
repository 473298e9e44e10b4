import type { ParamValues } from '../../core/defineModel';
import type { Settings } from '../../core/ports';
import { checkedParams } from '../panel/params';
import { keptFields } from '../state/keptJson';
import { qfdModel } from './qfdModel';

const KEY = 'rosta.qfd';
/** Kept values are codes and numbers, which every file reads alike. */
const READING = { lang: 'en', locale: 'en_US' } as const;

/** Keeps the settings of a report, so that pictures and the journey agree with it; one remote call. */
export function keepQfdParams(store: Pick<Settings, 'set'>, params: ParamValues): void {
  store.set(KEY, JSON.stringify(params));
}

/** The settings of the last report; the defaults before the first, and where nothing usable is kept. */
export function keptQfdParams(store: Pick<Settings, 'get'>): ParamValues {
  const { params } = qfdModel();
  const kept = Object.entries(keptFields(store, KEY)).flatMap(([id, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[id, value] as const] : [],
  );
  try {
    return checkedParams(params, Object.fromEntries(kept), READING);
  } catch {
    // Anyone who may edit the file can spoil what is kept.
    return checkedParams(params, {}, READING);
  }
}
