import type { HeldFile } from '../file/HeldFile';
import { ServiceError } from '../file/ServiceError';
import type { TriggerData } from '../file/TriggerData';
import { Trigger } from './Trigger';

/** For a user and a script: docs guides/quotas-and-limits.md */
const MOST_TRIGGERS = 20;

/** What Google calls the kinds when there are too many; the second one is assumed. */
const KIND = { hourly: 'time-based', submit: 'form submit' } as const;

/**
 * Makes a trigger of who runs this. One made inside the run of a trigger never fires (reported by makers of add-ons; no thread
 * is known here).
 * @param isTriggered whether the execution itself was begun by a trigger
 * @throws ServiceError when this person has one of its kind in this file: docs workspace-add-ons/concepts/editor-triggers.md, in
 * words reported ljay79/jira-tools#53; or 20 in all files, in words that are assumed
 */
export function makeTrigger(
  { file, person }: HeldFile,
  kind: TriggerData['kind'],
  functionName: string,
  isTriggered: boolean,
): Trigger {
  const own = file.triggers.filter(({ user }) => user === person.name);
  if (own.some((trigger) => trigger.kind === kind)) {
    throw new ServiceError(
      `This add-on has created too many ${KIND[kind]} triggers in this document for this Google user account.`,
    );
  }
  if (person.triggersElsewhere + own.length >= MOST_TRIGGERS) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  file.triggersMade += 1;
  const uid = String(4_034_124_084_959_907_000n + BigInt(file.triggersMade));
  const data = { uid, kind, user: person.name, functionName, isAlive: !isTriggered };
  file.triggers.push(data);
  return new Trigger(data);
}
