import type { TriggerData } from '../file/TriggerData';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';

const DOCS = 'docs reference/script/Trigger.md';

/** A trigger of the person who runs the script. */
export class Trigger implements ServiceObject {
  readonly className = 'Trigger';
  readonly calls = {
    getUniqueId: local('triggers', DOCS),
    getHandlerFunction: local('triggers', DOCS),
  } satisfies CallTable;

  constructor(readonly data: TriggerData) {}

  /** Its id, which its event carries too. */
  getUniqueId(): string {
    return this.data.uid;
  }

  /** Name of the function it calls. */
  getHandlerFunction(): string {
    return this.data.functionName;
  }
}
