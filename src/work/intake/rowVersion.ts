import type { Value } from '../../core/table';

/** Nobody edits a response more often. */
const MOST_VERSION = 9999;

/** A version as its cell has it; `undefined` for what a person typed over it, or what stands there of another column. */
export function rowVersion(value: Value): number | undefined {
  const version = Number(value ?? Number.NaN);
  return Number.isInteger(version) && version >= 0 && version <= MOST_VERSION ? version : undefined;
}
