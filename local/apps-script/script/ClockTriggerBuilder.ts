import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import { ServiceError } from '../file/ServiceError';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { Trigger } from './Trigger';

const DOCS = 'docs reference/script/ClockTriggerBuilder.md';
/** For a user and a script: docs guides/quotas-and-limits.md */
const MOST_TRIGGERS = 20;

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

  /**
   * Makes it. One made inside the run of a trigger never fires (reported by makers of add-ons; no thread is known here).
   * @throws ServiceError when this person has one in this file: docs workspace-add-ons/concepts/editor-triggers.md, in
   * words reported ljay79/jira-tools#53; or 20 in all files, in words that are assumed
   */
  create(): Trigger {
    known(this.hours === 1, 'ClockTriggerBuilder.create but for every hour');
    const { file, person } = this.held;
    if (file.triggers.some(({ user }) => user === person.name)) {
      throw new ServiceError(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    if (person.triggersElsewhere >= MOST_TRIGGERS) {
      throw new ServiceError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    file.triggersMade += 1;
    const uid = String(4_034_124_084_959_907_000n + BigInt(file.triggersMade));
    const data = {
      uid,
      kind: 'hourly',
      user: person.name,
      functionName: this.functionName,
      isAlive: !this.isTriggered,
    } as const;
    file.triggers.push(data);
    return new Trigger(data);
  }
}
