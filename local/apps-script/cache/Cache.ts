import { known } from '../file/known';
import { ServiceError } from '../file/ServiceError';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';

const DOCS = 'docs reference/cache/Cache.md';
/** All of these: docs reference/cache/Cache.md */
const MOST_CHARACTERS_OF_A_KEY = 250;
const MOST_BYTES_A_VALUE = 100 * 1024;
const MOST_SECONDS = 21_600;
const MOST_ENTRIES = 1000;

/** A place for what lives minutes. What is put there is there at once, also for other executions. */
export class Cache implements ServiceObject {
  readonly className = 'Cache';
  readonly calls = {
    get: remote('properties', DOCS, 'string'),
    getAll: remote('properties', DOCS, 'string[]'),
    put: remote('properties', DOCS, 'string,string,integer'),
  } satisfies CallTable;

  /** @param now the script's clock */
  constructor(
    private readonly store: SpreadsheetFile['cache'],
    private readonly now: () => number,
  ) {}

  /** A text by its key, `null` when there is none or its time is up. */
  get(key: string): string | null {
    const entry = this.store.get(key);
    return entry && entry.until > this.now() ? entry.value : null;
  }

  /** Texts by those of the keys that are there. */
  getAll(keys: readonly string[]): Readonly<Record<string, string>> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.get(key);
        return value === null ? [] : [[key, value] as const];
      }),
    );
  }

  /** Keeps a text for a while; how the oldest makes room for the 1001st is assumed, as are the words of refusals. */
  put(key: string, value: string, expirationInSeconds: number): void {
    known(key !== '' && expirationInSeconds >= 1 && expirationInSeconds <= MOST_SECONDS, 'Cache.put so');
    if (key.length > MOST_CHARACTERS_OF_A_KEY) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value) > MOST_BYTES_A_VALUE) throw new ServiceError('Argument too large: value');
    this.store.delete(key);
    const [oldest] = this.store.keys();
    if (this.store.size >= MOST_ENTRIES && oldest !== undefined) this.store.delete(oldest);
    this.store.set(key, { value, until: this.now() + expirationInSeconds * 1000 });
  }
}
