import type { ShortMemory } from '../core/ports';

/** The longest a cache keeps anything (documented). */
const LONGEST_SECONDS = 21_600;

/** The file's cache. Whatever fails here is a thing forgotten, which a cache may do at any time. */
export class DocumentCache implements ShortMemory {
  get(key: string): string | undefined {
    try {
      return CacheService.getDocumentCache()?.get(key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  some(keys: readonly string[]): Readonly<Record<string, string>> {
    try {
      const found: unknown = CacheService.getDocumentCache()?.getAll([...keys]);
      return typeof found === 'object' && found !== null ? { ...found } : {};
    } catch {
      return {};
    }
  }

  put(key: string, value: string, seconds: number): void {
    try {
      CacheService.getDocumentCache()?.put(key, value, Math.min(seconds, LONGEST_SECONDS));
    } catch {
      // Not kept: see above.
    }
  }
}
