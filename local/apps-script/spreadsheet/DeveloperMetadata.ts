import { type CallTable, local, type ServiceObject } from '../service/CallRule';

const DOCS = 'docs reference/spreadsheet/DeveloperMetadata.md';

/** A mark on a sheet. */
export class DeveloperMetadata implements ServiceObject {
  readonly className = 'DeveloperMetadata';
  readonly calls = { getKey: local('read', DOCS), getValue: local('read', DOCS) } satisfies CallTable;

  constructor(
    private readonly key: string,
    private readonly value: string,
  ) {}

  /** The mark's key. */
  getKey(): string {
    return this.key;
  }

  /** The mark's value. */
  getValue(): string {
    return this.value;
  }
}
