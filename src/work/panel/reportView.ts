import type { ModelDefinition, ModelOutput } from '../../core/defineModel';
import type { SheetInfo } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { ReportView } from '../../core/views';
import { findingText } from '../../i18n/finding';
import { fill } from '../../i18n/template';
import type { Recorded } from '../ledger/addRecorded';
import { UNDO } from '../ledger/texts';
import { movedParts } from '../report/movedParts';
import { taskSeeds } from '../tasks/taskSeeds';
import { shownIn } from './compute';

/** The next step on a list that was written; none without a list or with nothing on it. */
function nextStep(
  { next }: ModelDefinition,
  output: ModelOutput,
  sheets: readonly SheetInfo[],
  file: FileContext,
): ReportView['next'] {
  const place = movedParts(output).findIndex(({ id }) => id === next?.part);
  // The report itself is the first sheet.
  const sheet = sheets[place + 1];
  if (next === undefined || place < 0 || sheet === undefined || output.n === 0) return null;
  return { label: next.label[file.lang], model: next.model, sheetId: sheet.id };
}

/** What was written, in words. */
export function reportView(
  model: ModelDefinition,
  output: ModelOutput,
  { sheets, remembered }: Recorded,
  file: FileContext,
  now: number,
): ReportView {
  const shown = shownIn(output, file);
  const isUndoable = 'run' in remembered;
  const notice = isUndoable ? '' : UNDO[remembered.lost === 'too_large' ? 'tooLarge' : 'notRemembered'][file.lang];
  return {
    summary: fill(model.counted, { n: output.n }, file.lang),
    findings: output.findings.map((finding) => findingText(finding, shown)),
    sheets: sheets.map(({ id, name }) => ({ id, name })),
    next: nextStep(model, output, sheets, file),
    tasks: taskSeeds(model, output, file, now),
    run: isUndoable ? remembered.run : null,
    notice,
    unfinished: null,
  };
}
