import type { Triggers } from '../../src/core/ports';

let made = 0;

/** One person's triggers in memory for tests of the work; with `refusal` set every call throws it. */
export class MemoryTriggers implements Triggers {
  refusal: Error | undefined;
  ids: readonly string[] = [];
  submitIds: readonly string[] = [];

  hourly(): readonly string[] {
    this.answer();
    return this.ids;
  }

  makeHourly(): string {
    this.answer();
    made += 1;
    const id = `trigger-${made}`;
    this.ids = [...this.ids, id];
    return id;
  }

  submits(): readonly string[] {
    this.answer();
    return this.submitIds;
  }

  makeSubmit(): string {
    this.answer();
    made += 1;
    const id = `submit-${made}`;
    this.submitIds = [...this.submitIds, id];
    return id;
  }

  remove(id: string): void {
    this.answer();
    this.ids = this.ids.filter((other) => other !== id);
    this.submitIds = this.submitIds.filter((other) => other !== id);
  }

  removeAll(): void {
    this.answer();
    this.ids = [];
    this.submitIds = [];
  }

  private answer(): void {
    if (this.refusal !== undefined) throw this.refusal;
  }
}
