import type { ShortMemory } from '../../src/core/ports';

/** A cache in memory that forgets nothing. */
export class MemoryCache implements ShortMemory {
  readonly values = new Map<string, string>();

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  some(keys: readonly string[]): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.values].filter(([key]) => keys.includes(key)));
  }

  put(key: string, value: string): void {
    this.values.set(key, value);
  }
}
