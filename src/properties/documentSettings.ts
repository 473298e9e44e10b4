import { guarded } from '../core/guarded';
import type { Settings } from '../core/ports';

/** Settings kept with the document. Without a document (or without the right to it) nothing is found and nothing kept. */
export class DocumentSettings implements Settings {
  get(key: string): string | undefined {
    try {
      return PropertiesService.getDocumentProperties()?.getProperty(key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  set(key: string, value: string): void {
    guarded(() => PropertiesService.getDocumentProperties()?.setProperty(key, value));
  }
}
