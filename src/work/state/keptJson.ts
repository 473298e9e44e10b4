import type { Settings } from '../../core/ports';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a store keeps under a key as JSON. Anyone who may edit the file can spoil it, so whatever is no JSON counts as nothing.
 * @throws AppError when the store cannot be read
 */
export function keptJson(store: Pick<Settings, 'get'>, key: string): unknown {
  const text = store.get(key) ?? 'null';
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The same for an object; empty when it is none. @throws AppError when the store cannot be read */
export function keptFields(store: Pick<Settings, 'get'>, key: string): Fields {
  const value = keptJson(store, key);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
