import type { ModelDefinition, ParamValues } from '../../core/defineModel';
import type { Settings } from '../../core/ports';
import { keptFields } from '../state/keptJson';
import { checkedParams } from './params';

/** What is known of a model whose settings are kept. */
type Kept = Pick<ModelDefinition, 'id' | 'params'>;

/** Kept values are codes and numbers, which every file reads alike. */
const READING = { lang: 'en', locale: 'en_US' } as const;

/** Key of the settings of a model's last report. */
export const paramsKey = (model: string): string => `rosta.${model}`;

const isSame = (params: ParamValues, kept: ParamValues): boolean =>
  Object.entries(params).every(([id, value]) => kept[id] === value);

/** The settings of a model's last report; the defaults before the first, and where nothing usable is kept. */
export function keptParams(store: Pick<Settings, 'get'>, model: Kept): ParamValues {
  const kept = Object.entries(keptFields(store, paramsKey(model.id))).flatMap(([id, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[id, value] as const] : [],
  );
  try {
    return checkedParams(model.params, Object.fromEntries(kept), READING);
  } catch {
    // Anyone who may edit the file can spoil what is kept.
    return checkedParams(model.params, {}, READING);
  }
}

/** The settings of a model's report by their key. */
export function paramsEntry(model: Kept, params: ParamValues): Readonly<Record<string, string>> {
  return { [paramsKey(model.id)]: JSON.stringify(params) };
}

/** The settings of a model's report by their key, where others are kept; else nothing. */
export function changedParams(
  store: Pick<Settings, 'get'>,
  model: Kept,
  params: ParamValues,
): Readonly<Record<string, string>> {
  return isSame(params, keptParams(store, model)) ? {} : paramsEntry(model, params);
}

/**
 * Keeps the settings of a model's report, so that what is computed beside reports agrees with it. Most reports have the settings
 * of the one before: only others are a remote call, once what is kept has been read.
 */
export function keepParams(store: Settings, model: Kept, params: ParamValues): void {
  for (const [key, value] of Object.entries(changedParams(store, model, params))) store.set(key, value);
}
