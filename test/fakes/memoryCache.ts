import type { ShortMemory } from '../../src/core/ports';

/** A cache in memory that forgets nothing. */
export class MemoryCache implements ShortMemory {
  readonly values = new Map<string, string>();

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  some(keys: readonly string[]): Readonly<Record<string, string>> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.values.get(key);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  }

  put(key: string, value: string): void {
    this.values.set(key, value);
  }
}
