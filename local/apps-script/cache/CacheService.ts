import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { Cache } from './Cache';

/** The service CacheService, of which only the file's own cache is used. */
export class CacheService implements ServiceObject {
  readonly className = 'CacheService';
  readonly calls = {
    getDocumentCache: local('properties', 'docs reference/cache/CacheService.md'),
  } satisfies CallTable;
  private readonly cache: Cache;

  constructor(...given: ConstructorParameters<typeof Cache>) {
    this.cache = new Cache(...given);
  }

  /** The cache of this add-on in this file. */
  getDocumentCache(): Cache {
    return this.cache;
  }
}
