import type { HeldFile } from '../file/HeldFile';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { ClockTriggerBuilder } from './ClockTriggerBuilder';

/** A trigger being made. */
export class TriggerBuilder implements ServiceObject {
  readonly className = 'TriggerBuilder';
  readonly calls = {
    timeBased: local('triggers', 'docs reference/script/TriggerBuilder.md'),
  } satisfies CallTable;

  /** @param isTriggered whether the execution itself was begun by a trigger */
  constructor(
    private readonly held: HeldFile,
    private readonly functionName: string,
    private readonly isTriggered: boolean,
  ) {}

  /** One that the clock fires. */
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.held, this.functionName, this.isTriggered);
  }
}
