import { type CallTable, local, type ServiceObject } from '../service/CallRule';

/** One of the answers that a question offers. */
export class Choice implements ServiceObject {
  readonly className = 'Choice';
  readonly service = 'FormApp';
  readonly calls = { getValue: local('form', 'docs reference/forms/Choice.md') } satisfies CallTable;

  constructor(private readonly value: string) {}

  /** Its text. */
  getValue(): string {
    return this.value;
  }
}
