import type { ContractCase } from './contractCase';

const PROPERTIES = 'docs reference/properties/Properties.md';
const CACHE = 'docs reference/cache/Cache.md';

/** Stores of small texts: all properties at once, those of a person, and the cache. */
export const storeCases: readonly ContractCase[] = [
  {
    id: 'properties are read all at once',
    source: PROPERTIES,
    run: ({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties().setProperty('a', '1').setProperty('b', '2');
      return properties.getProperties();
    },
    expect: { value: { a: '1', b: '2' } },
  },
  {
    id: 'several properties are set at once, others stay',
    source: PROPERTIES,
    run: ({ PropertiesService }) =>
      PropertiesService.getDocumentProperties()
        .setProperty('a', '1')
        .setProperty('b', '2')
        .setProperties({ b: '3', c: '4' })
        .getProperties(),
    expect: { value: { a: '1', b: '3', c: '4' } },
  },
  {
    id: 'a property is forgotten, also one that is not there',
    source: PROPERTIES,
    run: ({ PropertiesService }) =>
      PropertiesService.getDocumentProperties()
        .setProperty('a', '1')
        .setProperty('b', '2')
        .deleteProperty('a')
        .deleteProperty('nothing')
        .getProperties(),
    expect: { value: { b: '2' } },
  },
  {
    id: 'properties of a person and of the file are kept apart',
    source: 'docs reference/properties/PropertiesService.md',
    run: ({ PropertiesService }) => {
      const own = PropertiesService.getUserProperties().setProperty('contract', 'mine');
      const seen = [own.getProperty('contract'), PropertiesService.getDocumentProperties().getProperty('contract')];
      own.deleteProperty('contract');
      return [...seen, own.getProperty('contract')];
    },
    expect: { value: ['mine', null, null] },
  },
  {
    id: 'the cache gives back what was put, and null for nothing',
    source: CACHE,
    run: ({ CacheService }) => {
      const cache = CacheService.getDocumentCache();
      cache?.put('contract', 'value', 20);
      return [cache?.get('contract'), cache?.get('contract nothing')];
    },
    expect: { value: ['value', null] },
  },
  {
    id: 'the cache gives several at once, only those that are there',
    source: CACHE,
    run: ({ CacheService }) => {
      const cache = CacheService.getDocumentCache();
      cache?.put('contract a', '1', 20);
      return cache?.getAll(['contract a', 'contract nothing']);
    },
    expect: { value: { 'contract a': '1' } },
  },
  {
    id: 'the cache forgets after its seconds',
    source: CACHE,
    run: ({ CacheService, Utilities }) => {
      const cache = CacheService.getDocumentCache();
      cache?.put('contract short', 'value', 1);
      Utilities.sleep(3000);
      return cache?.get('contract short');
    },
    expect: { value: null },
  },
  {
    id: 'a key of more than 250 characters is refused by the cache',
    source: CACHE,
    run: ({ CacheService }) => CacheService.getDocumentCache()?.put('k'.repeat(251), 'value', 20),
    expect: { refused: true },
  },
  {
    id: 'a text above 100 KB is refused by the cache',
    source: CACHE,
    run: ({ CacheService }) => CacheService.getDocumentCache()?.put('contract long', 'x'.repeat(100 * 1024 + 1), 20),
    expect: { refused: true },
  },
  {
    id: 'a text of 90 KB is kept by the cache',
    source: CACHE,
    run: ({ CacheService }) => {
      CacheService.getDocumentCache()?.put('contract big', 'x'.repeat(90 * 1024), 20);
      return CacheService.getDocumentCache()?.get('contract big')?.length;
    },
    expect: { value: 92_160 },
  },
  {
    id: 'a custom function may use the cache',
    source: 'docs guides/sheets/custom-functions.md',
    mode: 'CUSTOM_FUNCTION',
    run: ({ CacheService }) => CacheService.getDocumentCache()?.get('contract nothing'),
    expect: { value: null },
  },
];
