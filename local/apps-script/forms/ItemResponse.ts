import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import type { AnyItem } from './AnyItem';

const DOCS = 'docs reference/forms/ItemResponse.md';

/** An answer to one question. */
export class ItemResponse implements ServiceObject {
  readonly className = 'ItemResponse';
  readonly service = 'FormApp';
  readonly calls = {
    getItem: local('form', DOCS),
    getResponse: local('form', DOCS),
  } satisfies CallTable;

  constructor(
    private readonly item: AnyItem,
    private readonly answer: string,
  ) {}

  /** The question. */
  getItem(): AnyItem {
    return this.item;
  }

  /** The answer as text: a date as `YYYY-MM-DD`, a time as `HH:mm`. */
  getResponse(): string {
    return this.answer;
  }
}
