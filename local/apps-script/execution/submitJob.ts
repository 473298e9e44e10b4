import type { Submit } from '../file/Submit';
import type { TriggerData } from '../file/TriggerData';
import { Range } from '../spreadsheet/Range';
import { Sheet } from '../spreadsheet/Sheet';
import type { Job } from './execute';

/**
 * The call of a trigger's function for a form that was sent: docs guides/triggers/event-objects.md.
 * @param isBlank without what was sent, as second events were seen: reported markfguerra/google-forms-to-slack#6; what else
 * they hold is assumed
 */
export function submitJob({ uid, functionName }: TriggerData, submit: Submit, isBlank: boolean): Job {
  const { sheetId, row, columns } = submit;
  const event = {
    authMode: 'FULL',
    triggerUid: uid,
    namedValues: isBlank ? {} : submit.namedValues,
    values: isBlank ? [''] : submit.values,
  };
  const args: Job['args'] = (realm, { held, face }) => {
    const area = { row, column: 0, rows: 1, columns };
    const range = face(new Range(held, sheetId, area, new Sheet(held, sheetId)));
    return [Object.assign(Object(realm.parse(JSON.stringify(event))), { range })];
  };
  return { functionName, mode: 'TRIGGER', args, result: () => undefined };
}
