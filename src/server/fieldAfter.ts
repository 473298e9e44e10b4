import type { Outcome } from '../contract/api';
import type { FieldView } from '../core/fieldViews';
import type { FileContext } from '../core/table';
import { fieldScreen } from '../work/field/fieldScreen';
import { refreshMapNames } from '../work/field/refreshMapNames';
import { readProgramme } from '../work/programme/readProgramme';
import { type FieldPorts, fieldPorts } from './fieldPorts';
import { answered, portsFor } from './serve';

/**
 * Does something that may change the programme, or that works whatever state it is in, and answers with the screen after it.
 * @param work gives what was done, in words
 */
export function fieldAfter(
  request: unknown,
  work: (ports: FieldPorts, file: FileContext) => string,
): Outcome<FieldView> {
  return answered((call) => {
    const ports = fieldPorts(portsFor(call, request));
    const news = work(ports, call.file);
    const reading = readProgramme(ports.workbook, call.file);
    refreshMapNames(ports, reading, call.file);
    return fieldScreen(ports, call.file, news, reading);
  });
}

/**
 * Does something that leaves the programme as it is and shows its names on the map, and answers with the screen after it.
 * @param work gives what was done, in words
 */
export function fieldBy(request: unknown, work: (ports: FieldPorts, file: FileContext) => string): Outcome<FieldView> {
  return answered((call) => {
    const ports = fieldPorts(portsFor(call, request));
    const reading = readProgramme(ports.workbook, call.file);
    refreshMapNames(ports, reading, call.file);
    // Sheets for answers are looked for anew under the lock: another execution may be making them now.
    ports.workbook.forgetSheets();
    return fieldScreen(ports, call.file, work(ports, call.file), reading);
  });
}
