import type { Settings } from '../core/ports';
import { DocumentStore } from './documentStore';

/** Settings kept with the document that nothing depends on: without the right to read them none is found. */
export class DocumentSettings implements Settings {
  private readonly store = new DocumentStore();

  get(key: string): string | undefined {
    try {
      return this.store.get(key);
    } catch {
      return undefined;
    }
  }

  set(key: string, value: string): void {
    this.store.set(key, value);
  }
}
