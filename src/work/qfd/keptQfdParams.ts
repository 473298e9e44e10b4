import type { ParamValues } from '../../core/defineModel';
import type { Settings } from '../../core/ports';
import { QFD_PARAMS, qfdParamsOf } from '../../models/qfd/params';
import { checkedParams } from '../panel/params';
import { keptFields } from '../state/keptJson';

const KEY = 'rosta.qfd';
/** Kept values are codes and numbers, which every file reads alike. */
const READING = { lang: 'en', locale: 'en_US' } as const;

/** Keeps the scale and the cut-off of a report, so that pictures and the journey agree with it; one remote call. */
export function keepQfdParams(store: Pick<Settings, 'set'>, params: ParamValues): void {
  store.set(KEY, JSON.stringify(qfdParamsOf(params)));
}

/** The scale and the cut-off of the last report; the defaults before the first, and where nothing usable is kept. */
export function keptQfdParams(store: Pick<Settings, 'get'>): ParamValues {
  const { scale, cutoff } = keptFields(store, KEY);
  const kept = {
    scale: typeof scale === 'string' ? scale : null,
    cutoff: typeof cutoff === 'number' ? cutoff : null,
  };
  try {
    return checkedParams(QFD_PARAMS, kept, READING);
  } catch {
    // Anyone who may edit the file can spoil what is kept.
    return checkedParams(QFD_PARAMS, {}, READING);
  }
}
