import { known } from '../file/known';
import { ServiceError } from '../file/ServiceError';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';

const DOCS = 'docs reference/properties/Properties.md';
/** docs guides/quotas-and-limits.md */
const MOST_BYTES_A_VALUE = 9 * 1024;
const MOST_BYTES = 500 * 1024;
/** Documented nowhere; our keys are shorter. */
const MOST_CHARACTERS_OF_A_KEY = 250;

/** A store of small texts. */
export class Properties implements ServiceObject {
  readonly className = 'Properties';
  readonly calls = {
    getProperty: remote('properties', DOCS, 'string'),
    getProperties: remote('properties', DOCS),
    setProperty: remote('properties', DOCS, 'string,string'),
    setProperties: remote('properties', DOCS, 'object'),
    deleteProperty: remote('properties', DOCS, 'string'),
  } satisfies CallTable;

  constructor(private readonly store: Map<string, string>) {}

  /** A text by its key, `null` when there is none. */
  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  /** A copy of all. */
  getProperties(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.store);
  }

  /** Keeps a text within the quotas. */
  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }

  /** Keeps several texts within the quotas, all or, where one of them is refused, none (assumed). */
  setProperties(properties: Readonly<Record<string, unknown>>): this {
    const given = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    for (const [key, value] of given) {
      known(key !== '' && key.length <= MOST_CHARACTERS_OF_A_KEY, 'Properties.setProperty with such a key');
      if (Buffer.byteLength(value) > MOST_BYTES_A_VALUE) throw new ServiceError('Argument too large: value');
    }
    let total = 0;
    for (const [key, text] of new Map([...this.store, ...given])) {
      total += Buffer.byteLength(key) + Buffer.byteLength(text);
    }
    if (total > MOST_BYTES) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    for (const [key, value] of given) this.store.set(key, value);
    return this;
  }

  /** Forgets a text; nothing happens when there is none. */
  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }
}
