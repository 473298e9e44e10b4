import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { makeTrigger } from './makeTrigger';
import type { Trigger } from './Trigger';

const DOCS = 'docs reference/script/ClockTriggerBuilder.md';

/** A trigger of the clock being made. */
export class ClockTriggerBuilder implements ServiceObject {
  readonly className = 'ClockTriggerBuilder';
  readonly calls = {
    everyHours: local('free', DOCS, 'integer'),
    create: remote('free', DOCS),
  } satisfies CallTable;
  private hours: number | undefined;

  constructor(
    private readonly held: HeldFile,
    private readonly functionName: string,
    private readonly isTriggered: boolean,
  ) {}

  /** How often it fires. */
  everyHours(n: number): this {
    this.hours = n;
    return this;
  }

  /** Makes it; `makeTrigger` says what it throws. */
  create(): Trigger {
    known(this.hours === 1, 'ClockTriggerBuilder.create but for every hour');
    return makeTrigger(this.held, 'hourly', this.functionName, this.isTriggered);
  }
}
