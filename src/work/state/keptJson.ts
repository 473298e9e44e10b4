import type { Settings } from '../../core/ports';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a store keeps under a key as JSON. Anyone who may edit the file can spoil it, so whatever is not readable counts as
 * nothing.
 */
export function keptJson(store: Pick<Settings, 'get'>, key: string): unknown {
  try {
    return JSON.parse(store.get(key) ?? 'null');
  } catch {
    return null;
  }
}

/** The same for an object; empty when it is none. */
export function keptFields(store: Pick<Settings, 'get'>, key: string): Fields {
  const value = keptJson(store, key);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
