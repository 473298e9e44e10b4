import type { Store } from '../../src/core/ports';

/** A store in memory for tests of the work; with `refusal` set every call throws it. */
export class MemoryStore implements Store {
  refusal: Error | undefined;
  readonly kept: Map<string, string>;

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.kept = new Map(Object.entries(values));
  }

  get(key: string): string | undefined {
    this.answer();
    return this.kept.get(key);
  }

  all(): Readonly<Record<string, string>> {
    this.answer();
    return Object.fromEntries(this.kept);
  }

  set(key: string, value: string): void {
    this.answer();
    this.kept.set(key, value);
  }

  setAll(values: Readonly<Record<string, string>>): void {
    this.answer();
    for (const [key, value] of Object.entries(values)) this.kept.set(key, value);
  }

  reread(): void {
    this.answer();
  }

  remove(key: string): void {
    this.answer();
    this.kept.delete(key);
  }

  private answer(): void {
    if (this.refusal !== undefined) throw this.refusal;
  }
}
