import type { TriggerData } from '../file/TriggerData';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { type Constant, enumeration } from '../service/Constant';

const DOCS = 'docs reference/script/Trigger.md';

/** What fires triggers, as far as it is known here: docs reference/script/EventType.md. */
export const EVENT_TYPES = enumeration('EventType', ['CLOCK', 'ON_FORM_SUBMIT']);

/** A trigger of the person who runs the script. */
export class Trigger implements ServiceObject {
  readonly className = 'Trigger';
  readonly calls = {
    getUniqueId: local('triggers', DOCS),
    getHandlerFunction: local('triggers', DOCS),
    getEventType: local('triggers', DOCS),
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

  /** What fires it. */
  getEventType(): Constant {
    const { CLOCK, ON_FORM_SUBMIT } = EVENT_TYPES.constants;
    return this.data.kind === 'hourly' ? CLOCK : ON_FORM_SUBMIT;
  }
}
