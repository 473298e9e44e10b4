import type { Expected, Seen } from './contractCase';

/** Whether what was seen is what was expected; values are compared as JSON, whatever the order of their keys. */
export function agrees(seen: Seen, expected: Expected): boolean {
  if ('refused' in expected) return 'error' in seen;
  if ('absent' in expected) return 'error' in seen || seen.value === null;
  if ('error' in expected) return 'error' in seen && seen.error === expected.error;
  return 'value' in seen && textOf(seen.value) === textOf(expected.value);
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
