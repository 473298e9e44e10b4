import type { FileContext } from '../../core/table';
import { prepareTries } from '../briefing/prepareTries';
import { formAt } from '../forms/registry';
import { mapSheet } from '../map/mapSheet';
import { ownMarks } from '../ownership';
import { prepareRefusals } from '../refusals/prepareRefusals';
import { IntakeDesk } from './desk';
import type { IntakePorts } from './ports';

/** Notes to which sheet each form sends its answers, so that no event has to ask. */
function noteSheets(desk: IntakeDesk): void {
  if (desk.allForms().every(({ sheet }) => sheet !== undefined)) return;
  const { workbook } = desk.ports;
  const ours = new Set(ownMarks(workbook).map(({ place }) => place.sheetId));
  for (const { id, url } of workbook.formSheets(ours)) {
    const form = formAt(desk.allForms(), url);
    if (form !== undefined) desk.change(form.id, { sheet: id });
  }
}

/**
 * Makes the sheets that answers are filed on and the empty map where they are missing, so that the first answer costs no more
 * than any other. A call for each sheet that is not ours.
 * @throws AppError BUSY, PROTECTED, FILE_FULL
 */
export function prepareFiling(ports: IntakePorts, file: FileContext): void {
  ports.lock.hold(() => {
    ports.store.reread();
    const desk = new IntakeDesk(ports, file);
    if (desk.hasVisits && mapSheet(ports.workbook) === undefined) desk.drawMap();
    if (desk.quizzes().length > 0) prepareTries(ports.workbook, file);
    if (desk.refusalForms().length > 0) prepareRefusals(ports.workbook, file);
    noteSheets(desk);
    ports.workbook.flush();
    desk.keepMarks();
  });
}
