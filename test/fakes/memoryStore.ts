import type { ShortMemory, Store } from '../../src/core/ports';

/** Settings in memory, for tests of the work. */
export class MemoryStore implements Store {
  constructor(readonly values: Record<string, string> = {}) {}

  get(key: string): string | undefined {
    return this.values[key];
  }

  all(): Readonly<Record<string, string>> {
    return this.values;
  }

  set(key: string, value: string): void {
    this.values[key] = value;
  }

  remove(key: string): void {
    delete this.values[key];
  }
}

/** A cache in memory that forgets nothing. */
export class MemoryCache implements ShortMemory {
  readonly values = new Map<string, string>();

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  put(key: string, value: string): void {
    this.values.set(key, value);
  }
}
